from harness import D, cr, lo, pd, docx_pdf, rl, scan, merge, svg
import datetime as _d
def day(s): return _d.date.fromisoformat(s)

D('beeldvormend onderzoek.pdf', 'psychodiagnostisch-onderzoek', rl, """
@400,800,10,seri|Praktijk Wilgenroosje
@400,786,8,seri|orthopedagogiek aan huis en op school


Beeldvorming Gijs Tolsma, geboren op 9 juli 2015

Gijs heb ik gezien op 12 maart en op 26 maart, beide keren op school. Daarna sprak ik moeder, vader wilde niet komen.

In de vragenlijsten (SEV, VvGK) springen opstandigheid en concentratie eruit (Pc 95 en 97). Gijs zelf vertelt dat hij veel "gedoe" in zijn hoofd heeft. Hij tekent zichzelf als een vulkaan. De band met vader is ingewikkeld sinds de scheiding.

Ik denk niet aan een stoornis maar aan een jongen die klem zit. Wat hem helpt: een volwassene die blijft, afspraken die voor beide huizen gelden, en op school een vaste uitlaatklep.

Gerdien Kamp, orthopedagoog
""", font='serif', size=12, undated=True, note='days without any year: the document does not say it')

D('eindverslag logo.doc', 'logopedisch', lo, """<p><b>Logopedie Zonnehof - eindverslag</b></p><p>Mees Rinsma, geboortedatum 27-4-2018, obs De Zonnehof</p><p>Onderzoek en behandeling sept. t/m nov. 2024. Bij de nameting haalde Mees op de Renfrew een normscore van 8 (was 4). Zinsbouw: PPVT 96. De /r/ is nu goed, ook in gesprek. Stem niet meer hees.</p><p>De behandeling is gestopt. Bij terugval graag weer contact opnemen.</p><p>J. Wubs, logopedist</p>""", 'body{font-family:"Liberation Serif"}', says='sept. t/m nov. 2024', span='2024-09-01/2024-11-30', note='old .doc; span of months')

def _tb(out):
    pd(out, ['', 'Het rapport is vertrouwelijk en blijft twee jaar geldig.', 'Kind: Ties Harkema, 30-10-2014, groep 7', [['TIQ', '112'], ['VBI', '118'], ['VRI', '106'], ['FRI', '115'], ['WGI', '103'], ['VSI', '94']],
       'Ties is aangemeld door school vanwege onderpresteren. Hij werkte ontspannen en gaf uitgebreide antwoorden. Het intelligentieprofiel (WISC-V-NL) ligt bovengemiddeld, met zwakkere verwerkingssnelheid.', 'Advies: compacten, verrijken, en aandacht voor schrijftempo.', 'Drs. B. Hellinga, GZ-psycholoog'], font='Liberation Sans')
    import docx
    from docx.oxml import parse_xml
    d = docx.Document(out); p = d.paragraphs[0]._p
    ns = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:v="urn:schemas-microsoft-com:vml"'
    body = ''.join('<w:p><w:r><w:t>%s</w:t></w:r></w:p>' % t for t in ('BOVENLICHT psychologen', 'Verslag intelligentieonderzoek', 'Datum testafname', '21 januari 2026', 'Datum verslag', '16 februari 2026'))
    p.append(parse_xml('<w:r %s><w:pict><v:shape style="width:260pt;height:110pt" type="#_x0000_t202"><v:textbox><w:txbxContent>%s</w:txbxContent></v:textbox></v:shape></w:pict></w:r>' % (ns, body)))
    d.save(out)
D('IO Ties bovenlicht.docx', 'iq-onderzoek psychodiagnostisch-onderzoek', _tb, says='21 januari 2026', date=day('2026-01-21'), note='title and days in a text box, label on the line above')

D('DIA en SCOL gr8 Ravi.docx', 'lvs-toetsen seo', pd, ['**Ravi - resultaten medio gr 8**', [['DIA-taal', 'rw', 'Lezen'], ['2F', '1F', 'AVI plus']], 'Diataal 94; Diacijfer 61 (1F); drempeltoets 78.', '**SCOL**', [['competentie', 'score'], ['Samenwerken', 'C'], ['Ruzie', 'E'], ['Opkomen', 'D'], ['Totaal', 'D']], 'Ravi krijgt sinds januari sova-training op vrijdag.'], font='Carlito', note='two kinds in one school print')

def _mix(out):
    docx_pdf('/tmp/_x.pdf', ['BS De Kanteling', '# Kindplan OPP deel 1: Wessel Bron', '28-2-2016 - groep 6', 'Mooi aan Wessel: muzikaal, eerlijk. Lastig: plannen, op tijd zijn. Hij heeft nodig: overzicht, check, pauzes. Ouders: graag contact via de app.'], font='Liberation Serif')
    rl('/tmp/_y.pdf', """
HANDELINGSPLAN WESSEL  gr 6    blok 2

Beginsituatie : weektaak voor 40% af
Doel          : 80% af in week 8
Aanpak        : taak in 3 stukken, aftekenen bij juf
Evaluatie     : wk 4: 60%
""", font='mono', size=11)
    cr('/tmp/_z.pdf', '<h3>Kort verslag gesprek</h3><p>Met: vader Bron, juf Anke, ib</p><p>Vader vindt het plan fijn. Wessel slaapt laat. Afspraak: telefoon beneden. Volgend gesprek na de kerst.</p>', 'body{font:12pt "DejaVu Serif"}')
    merge(out, '/tmp/_x.pdf', '/tmp/_y.pdf', '/tmp/_z.pdf')
D('alles Wessel in een.pdf', 'groeidocument-opp-deel-1 plannen gespreksverslag', _mix, note='three papers in one PDF')
