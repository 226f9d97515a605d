//! What a document is.

use super::shared::{ambiguous, kinds, page, pdf, read, scan, text};
use compleet::dossier::{CuePlace, Facts, Format};

#[test]
fn a_fixed_title_at_the_top_is_certain() {
    for (title, kind) in [
        ("# Groeidocument-OPP deel 1", "groeidocument-opp-deel-1"),
        ("# GROEI-DOCUMENT", "groeidocument-opp-deel-1"),
        ("OPP deel 2", "opp-deel-2"),
        ("# Ontwikkelingsperspectief", "op"),
        ("Ontwikkelingsperspectief Jan de Vries", "op"),
        ("# Ondertekening OP", "ondertekening-op"),
        ("Toestemmingsverklaring ouders", "toestemmingsverklaring"),
        ("# Aanvraagformulier TLV", "aanvraagformulier-tlv"),
        ("Formulier aanvraag toelaatbaarheidsverklaring", "aanvraagformulier-tlv"),
        ("Niet-methodetoetsen leerling", "lvs-toetsen"),
        ("Nietmethodetoetsen leerlingen", "lvs-toetsen"),
        ("ZIEN Observatielijst leerling", "seo"),
        ("Selectie plannen met opmaak", "plannen"),
        ("# Verslag intelligentieonderzoek", "iq-onderzoek"),
        ("IQ- onderzoek", "iq-onderzoek"),
        ("# Psychodiagnostisch onderzoek", "psychodiagnostisch-onderzoek"),
        ("# Dyslexieverklaring", "dyslexieverklaring"),
        ("# Logopedisch verslag", "logopedisch"),
        ("Gespreksverslag", "gespreksverslag"),
        ("Observatieverslag groep 5", "observatie"),
        ("# Onderwijskundig rapport", "okr"),
        ("# Toelaatbaarheidsverklaring", "tlv-brief"),
        ("Schoolbrief", "schoolbrief"),
        ("Belemmerende en stimulerende factoren", "factoren"),
        ("Welke acties heeft de school zelf genomen?", "schoolacties"),
        ("Verzuimoverzicht", "verzuim"),
        ("Deskundigenadvies", "deskundigenadvies"),
    ] {
        let reading = text(&["OBS De Kameleon", title, "Leerling: Jan de Vries", "Schooljaar 2025-2026"]);
        assert_eq!(kinds(&reading), [format!("{kind} certain")], "{title}");
    }
}

#[test]
fn a_title_over_two_lines_is_one() {
    let reading = text(&["Groeidocument-", "OPP deel 1", "Stimulerende factoren"]);
    assert_eq!(kinds(&reading), ["groeidocument-opp-deel-1 certain"]);
}

#[test]
fn phrases_of_its_own_make_a_document_without_a_title() {
    let both = text(&[
        "Welke interventies hebben al plaatsgevonden en waren deze effectief?",
        "Extra leestijd, weinig effect.",
        "Om welke reden krijgt leerling een ontwikkelingsperspectief?",
        "Hij loopt meer dan anderhalf jaar achter.",
    ]);
    assert_eq!(kinds(&both), ["op certain"]);
    let one = text(&["Welke interventies hebben al plaatsgevonden en waren deze effectief?", "Extra leestijd."]);
    assert_eq!(kinds(&one), ["op likely"]);
}

#[test]
fn one_loose_word_decides_nothing() {
    let reading = text(&["Jan heeft een lage betrokkenheid bij de les. Wij hopen u voldoende te hebben geïnformeerd."]);
    assert_eq!(kinds(&reading), Vec::<String>::new());
    assert_eq!(ambiguous(&reading), Vec::<&str>::new());
}

#[test]
fn words_together_are_likely_at_most() {
    let reading = text(&["Jan", "Vaardigheidsscore 123", "Rekenen-Wiskunde M5", "Begrijpend lezen E5", "DMT kaart 3"]);
    assert_eq!(kinds(&reading), ["lvs-toetsen likely"]);
}

#[test]
fn a_mention_is_no_kind() {
    for lines in [
        vec![
            "Beste collega,",
            "Voor de onderwijsbehoeften: zie het Groeidocument. Jan werkt graag samen met anderen in de klas.",
        ],
        vec!["Brief aan ouders", "Bijlagen: Groeidocument, LVS-overzicht, ZIEN! observatielijst"],
        vec![
            "Brief aan ouders",
            "Bijlagen",
            "Groeidocument-OPP deel 1",
            "LVS-overzicht",
            "Toestemmingsverklaring ouders",
        ],
        vec!["Jaarverslag", "Inhoudsopgave", "Ontwikkelingsperspectief ........ 3", "Toetsresultaten ........ 12"],
        vec!["Aan de ouders van Jan", "Het groeidocument wordt door de school ingevuld."],
    ] {
        assert_eq!(kinds(&text(&lines)), Vec::<String>::new(), "{lines:?}");
    }
}

#[test]
fn earlier_research_in_a_history_makes_no_research_report() {
    let reading = text(&[
        "# Ontwikkelingsperspectief",
        "## Beginsituatie",
        "In 2019 is een WISC-V afgenomen, totaal IQ 85. Verbaal begrip en werkgeheugen zijn zwak.",
        "## IQ-onderzoek",
        "WISC-V afgenomen op 12-03-2019, TIQ 85",
        "## Conclusie",
    ]);
    assert_eq!(kinds(&reading), ["op certain"]);
}

#[test]
fn several_kinds_in_one_file() {
    let growth = pdf(vec![
        page(&["# Groeidocument-OPP deel 1", "Leerling: Jan", "Stimulerende factoren"]),
        page(&["## LVS-overzicht", "Vaardigheidsscore", "Begrijpend lezen M5 123", "Rekenen-Wiskunde M5 98"]),
    ]);
    assert_eq!(kinds(&read("GD.pdf", &growth)), ["groeidocument-opp-deel-1 certain", "lvs-toetsen certain"]);
    let merged = pdf(vec![
        page(&["Niet-methodetoetsen leerling", "Vaardigheidsscore", "Spelling M5"]),
        page(&["ZIEN Observatielijst leerling", "Betrokkenheid", "Welbevinden", "Sociale flexibiliteit"]),
    ]);
    let mut found = kinds(&read("overzichten.pdf", &merged));
    found.sort();
    assert_eq!(found, ["lvs-toetsen certain", "seo certain"]);
}

#[test]
fn a_chapter_in_the_flow_of_a_word_document() {
    let flow = Facts {
        format: Format::Docx,
        pages: vec![page(&[
            "# Groeidocument-OPP deel 1",
            "Leerling",
            "Jan",
            "Groep",
            "5",
            "School",
            "De Kameleon",
            "Stimulerende factoren",
            "Jan is leergierig",
            "Belemmerende factoren",
            "Jan is snel afgeleid",
            "Visie ouders",
            "Ouders maken zich zorgen",
            "Onderwijsbehoeften",
            "Instructie in kleine stappen",
            "## LVS-overzicht",
            "Toets",
            "Vaardigheidsscore",
            "Begrijpend lezen M5",
            "112",
        ])],
        ..Facts::default()
    };
    assert_eq!(kinds(&read("Groeidocument.docx", &flow)), ["groeidocument-opp-deel-1 certain", "lvs-toetsen likely"]);
}

#[test]
fn a_plan_with_its_signature_page() {
    let text_page = pdf(vec![
        page(&["# Ontwikkelingsperspectief", "Uitstroombestemming", "VMBO"]),
        page(&[
            "## Ondertekening",
            "Voor akkoord",
            "Naam ouder(s)/verzorger(s)",
            "Handtekening ouder",
            "Handtekening directeur",
        ]),
    ]);
    assert_eq!(kinds(&read("OP.pdf", &text_page)), ["op certain", "ondertekening-op likely"]);
    let scanned = pdf(vec![page(&["# Ontwikkelingsperspectief", "Uitstroombestemming", "VMBO"]), scan()]);
    let reading = read("OP Jan.pdf", &scanned);
    assert_eq!(kinds(&reading), ["op certain", "ondertekening-op name-only"]);
    assert_eq!(reading.kinds[1].cues[0].place, CuePlace::Page(2));
    assert_eq!(reading.scanned_pages, [2]);
    // A signature block in another form is no signature page of a plan.
    let consent = text(&["# Toestemmingsverklaring ouders", "## Ondertekening", "Voor akkoord", "Handtekening ouder"]);
    assert_eq!(kinds(&consent), ["toestemmingsverklaring certain"]);
}

#[test]
fn a_scan_is_known_by_its_name_only() {
    let reading = read("IQ-onderzoek 2025.pdf", &pdf(vec![scan(), scan()]));
    assert_eq!(kinds(&reading), ["iq-onderzoek name-only"]);
    assert_eq!(reading.scanned_pages, [1, 2]);
    assert!(!reading.has_text && !reading.blank);
    let nothing = read("scan0001.pdf", &pdf(vec![scan()]));
    assert_eq!(kinds(&nothing), Vec::<String>::new());
}

#[test]
fn an_old_word_file_is_known_by_its_name_only() {
    let facts = Facts { format: Format::Doc, title: Some("Observatieverslag".to_owned()), ..Facts::default() };
    assert_eq!(kinds(&read("Logopedisch verslag.doc", &facts))[0], "logopedisch name-only");
    assert!(!read("x.doc", &facts).blank);
}

#[test]
fn the_text_goes_before_the_name() {
    let reading = read("Groeidocument.pdf", &pdf(vec![page(&["# Logopedisch verslag", "Taalbegrip", "CELF-5"])]));
    assert_eq!(kinds(&reading), ["logopedisch certain"]);
}

#[test]
fn a_document_about_others_is_not_those_others() {
    for (title, kind) in [
        ("# Toestemmingsverklaring psychologisch onderzoek", "toestemmingsverklaring certain"),
        ("# Gespreksverslag ontwikkelingsperspectief", "gespreksverslag certain"),
    ] {
        assert_eq!(kinds(&text(&[title, "Datum: 12-03-2024"])), [kind]);
    }
}

#[test]
fn zienswijze_ouders_is_no_zien_list_and_seo_r_is_a_test() {
    let view = text(&["# Zienswijze ouders", "Wij zien dat Jan het moeilijk heeft. U kunt zien dat hij groeit!"]);
    assert!(!kinds(&view).iter().any(|kind| kind.starts_with("seo")), "{:?}", kinds(&view));
    assert!(!kinds(&read("Zienswijze ouders.pdf", &pdf(vec![scan()]))).iter().any(|kind| kind.starts_with("seo")));
    let test = text(&["# SEO-R", "Schaal voor Emotionele Ontwikkeling", "Naam: Jan"]);
    assert_eq!(kinds(&test), ["psychodiagnostisch-onderzoek certain"]);
    assert_eq!(kinds(&read("SEO-R2 Jan.pdf", &pdf(vec![scan()]))), ["psychodiagnostisch-onderzoek name-only"]);
}

#[test]
fn a_tlv_letter_is_no_tlv_form() {
    let letter = text(&[
        "Samenwerkingsverband",
        "Betreft: toelaatbaarheidsverklaring Jan de Vries",
        "De commissie heeft besloten een toelaatbaarheidsverklaring af te geven.",
        "TLV-nummer 2024-123",
        "U kunt bezwaar maken.",
    ]);
    assert_eq!(kinds(&letter), ["tlv-brief certain"]);
    assert_eq!(kinds(&read("TLV-brief.pdf", &pdf(vec![scan()]))), ["tlv-brief name-only"]);
    assert_eq!(kinds(&read("Aanvraagformulier TLV SBO.pdf", &pdf(vec![scan()]))), ["aanvraagformulier-tlv name-only"]);
    let doubt = read("TLV.pdf", &pdf(vec![scan()]));
    assert_eq!(kinds(&doubt), Vec::<String>::new());
    assert_eq!(ambiguous(&doubt), ["aanvraagformulier-tlv", "tlv-brief"]);
}

#[test]
fn names_as_people_write_them() {
    for (name, kind) in [
        ("OP.pdf", "op"),
        ("op.pdf", "op"),
        ("OP_Jan.pdf", "op"),
        ("OPP 2024.pdf", "op"),
        ("OntwikkelingsPerspectief.pdf", "op"),
        ("groeidocument_opp_deel_1.pdf", "groeidocument-opp-deel-1"),
        ("GROEIDOCUMENT.PDF", "groeidocument-opp-deel-1"),
        ("GroeidocumentOPPdeel1.pdf", "groeidocument-opp-deel-1"),
        ("OPPdeel2.pdf", "opp-deel-2"),
        ("Gee\u{308}valueerd OPP.pdf", "opp-deel-2"),
        ("HP rekenen.pdf", "plannen"),
        ("OT 12-03-2024.pdf", "gespreksverslag"),
        ("TOS.pdf", "logopedisch"),
        ("toestemmingsverklaring-ouders.pdf", "toestemmingsverklaring"),
        ("ToestemmingsverklaringOuders.pdf", "toestemmingsverklaring"),
        ("WISC-V.pdf", "iq-onderzoek"),
        ("wisc5_jan.pdf", "iq-onderzoek"),
        ("Verslag.Logopedie.2024.pdf", "logopedisch"),
        ("ZIEN lijst.pdf", "seo"),
        ("Zien!.pdf", "seo"),
        ("Bijlage 3 - LVS overzicht.pdf", "lvs-toetsen"),
        ("dyslexieverklaring.pdf", "dyslexieverklaring"),
    ] {
        assert_eq!(kinds(&read(name, &pdf(vec![scan()]))), [format!("{kind} name-only")], "{name}");
    }
}

#[test]
fn short_words_in_a_name_are_whole_words() {
    for name in [
        "Gesprekje op school.pdf",
        "stopverf.pdf",
        "Foto's.pdf",
        "HP scan 001.pdf",
        "tosti.pdf",
        "laptop.pdf",
        "robot.pdf",
        "aanvraag IQ-onderzoek.pdf",
    ] {
        let found = kinds(&read(name, &pdf(vec![scan()])));
        let wrong = found
            .iter()
            .any(|kind| ["op ", "plannen ", "logopedisch ", "iq-onderzoek "].iter().any(|id| kind.starts_with(id)));
        assert!(!wrong, "{name}: {found:?}");
    }
}

#[test]
fn a_name_can_say_two_things() {
    let mut found = kinds(&read("OP + ondertekening.pdf", &pdf(vec![scan()])));
    found.sort();
    assert_eq!(found, ["ondertekening-op name-only", "op name-only"]);
    assert_eq!(kinds(&read("Ondertekening OP.pdf", &pdf(vec![scan()]))), ["ondertekening-op name-only"]);
    assert_eq!(
        kinds(&read("Toestemming psychologisch onderzoek.pdf", &pdf(vec![scan()]))),
        ["toestemmingsverklaring name-only"]
    );
}

#[test]
fn nothing_and_the_placeholder_are_blank() {
    for pages in [vec![], vec![page(&[])], vec![page(&["leeg"])]] {
        let facts = Facts { format: Format::Docx, pages, ..Facts::default() };
        assert!(read("leeg.docx", &facts).blank);
    }
    let told =
        Facts { format: Format::Docx, pages: vec![page(&["De toelichting staat in het OP."])], ..Facts::default() };
    assert!(!read("leeg.docx", &told).blank);
    assert!(!read("leeg.pdf", &pdf(vec![scan()])).blank);
    assert!(read("leeg.docx", &Facts { format: Format::Empty, ..Facts::default() }).blank);
}

#[test]
fn a_cell_or_heading_of_a_form_is_no_title() {
    for lines in [
        vec![
            "# Aanmeldformulier zorg",
            "Naam",
            "Jan de Vries",
            "Hulp tot nu toe",
            "Logopedie",
            "Ergotherapie",
            "Wij zoeken een plek voor Jan.",
        ],
        vec!["Aanmeldformulier", "Naam", "Jan", "Groep", "5", "Hulp tot nu toe", "Logopedie", "Ergotherapie"],
        vec!["Brief", "Reden van aanmelding: dyslexieonderzoek", "Graag horen wij van u."],
    ] {
        assert_eq!(kinds(&text(&lines)), Vec::<String>::new(), "{lines:?}");
    }
}

#[test]
fn a_chapter_on_social_development_is_no_list() {
    let growth = pdf(vec![
        page(&["# Groeidocument-OPP deel 1", "Leerling: Jan"]),
        page(&["## Sociaal-emotionele ontwikkeling", "Zijn betrokkenheid is laag en zijn welbevinden wisselt."]),
    ]);
    assert_eq!(kinds(&read("GD.pdf", &growth)), ["groeidocument-opp-deel-1 certain"]);
}

#[test]
fn results_with_their_graph_are_both() {
    let merged = pdf(vec![page(&[
        "# Niet-methodetoetsen leerling",
        "Vaardigheidsscore",
        "DMT",
        "## Ontwikkelingsgrafiek",
        "Vaardigheidsgroei per vakgebied",
    ])]);
    assert_eq!(kinds(&read("LVS.pdf", &merged)), ["lvs-toetsen certain", "lvs-grafiek likely"]);
}

#[test]
fn a_report_in_the_middle_of_a_file_is_seen_by_the_head_of_its_own() {
    let merged = pdf(vec![
        page(&["Bureau Spoorzoeker", "Hierbij ontvangt u het verslag van het onderzoek dat wij deden."]),
        page(&[
            "# Psychodiagnostisch verslag",
            "Naam: Jan de Vries",
            "Geboren: 8 augustus 2014",
            "Somberheid en rust.",
        ]),
        page(&["Behandeladvies: individuele gesprekken."]),
    ]);
    assert_eq!(kinds(&read("scan0001.pdf", &merged)), ["psychodiagnostisch-onderzoek likely"]);
    // The same words in a plan retell an assessment.
    let retold = pdf(vec![
        page(&["# Ontwikkelingsperspectief", "Leerling: Jan", "Geboortedatum: 8-8-2014"]),
        page(&["## IQ-onderzoek", "In 2019 deed een bureau een onderzoek: TIQ 85, VBI 90, werkgeheugen 80."]),
    ]);
    assert_eq!(kinds(&read("scan0001.pdf", &retold)), ["op certain"]);
}

#[test]
fn a_loose_word_in_a_list_of_sources_is_no_kind() {
    let article = text(&[
        "# Making programming accessible",
        "Lee, I. (2011). Computational Thinking for Youth in Practice. ACM Inroads, 2(1), 32–37.",
        "Seo, J. (2019). Is the Maker Movement Inclusive? TechTrends, 63(5), 514–520.",
        "SEO",
    ]);
    assert_eq!(kinds(&article), Vec::<String>::new());
}

#[test]
fn a_report_can_hold_a_test_with_figures_of_its_own() {
    let report = |chapter: &[&str]| {
        let mut lines = vec!["# Psychologisch onderzoek", "Naam: Jan", "## Vraagstelling", "Wat remt Jan?"];
        lines.extend(chapter);
        kinds(&text(&lines))
    };
    let with = report(&["## 5.1 Intelligentie (WPPSI-IV)", "Verwerkingssnelheid 87", "Werkgeheugen 110", "Subtest 3"]);
    // The figures are all that it has of its own: the title alone is no certainty.
    assert_eq!(with, ["psychodiagnostisch-onderzoek likely", "iq-onderzoek likely"]);
    let without = report(&["## Intelligentie", "Volgens school is Jan gemiddeld begaafd."]);
    assert_eq!(without, ["psychodiagnostisch-onderzoek certain"]);
}

#[test]
fn a_letter_is_known_by_who_writes_it() {
    let letter = [
        "Polikliniek kindergeneeskunde",
        "Aan: huisarts",
        "Geachte collega,",
        "Bovengenoemde patiënt zag ik op mijn spreekuur. Medicatie: geen.",
        "dr. S. Vonk, kinderarts",
    ];
    assert_eq!(kinds(&text(&letter)), ["medisch likely"]);
    // Who reads it does not count, nor does a writer alone.
    for lines in [
        ["Basisschool De Ster", "Aan: praktijk voor logopedie", "Beste Els,", "Wij zoeken een plek in januari."],
        ["Logopediepraktijk Spreekwijs", "Aan de ouders van Jan", "Beste ouders,", "De praktijk is in mei gesloten."],
    ] {
        assert_eq!(kinds(&text(&lines)), Vec::<String>::new(), "{lines:?}");
    }
}

#[test]
fn a_school_guide_or_an_invoice_is_none_of_the_kinds() {
    for lines in [
        vec!["# Schoolgids 2026-2027", "## Verzuim", "De leerplichtambtenaar let op ongeoorloofd verzuim."],
        vec!["Factuur 2026-0418", "Intelligentieonderzoek WISC-V", "Totaal IQ-onderzoek 1.150,00"],
        vec!["# Nieuwsbrief 6", "Sociaal-emotionele ontwikkeling", "betrokkenheid", "welbevinden", "stellingen"],
    ] {
        assert_eq!(kinds(&text(&lines)), Vec::<String>::new(), "{lines:?}");
    }
    assert_eq!(
        kinds(&text(&["# Notulen medezeggenschapsraad", "Aanwezig: ouders", "Actiepunten"])),
        Vec::<String>::new()
    );
    assert_eq!(kinds(&text(&["# Notulen", "Aanwezigen: ouders", "Actiepunten"])), ["gespreksverslag certain"]);
    assert_eq!(kinds(&text(&["# Aanmeldformulier logopedie", "Is uw kind verstaanbaar?"])), Vec::<String>::new());
    assert_eq!(kinds(&text(&["# Aanmeldformulier TLV", "Naam leerling: Jan"])), ["aanvraagformulier-tlv certain"]);
    let named = text(&["# Verzuimoverzicht", "Ongeoorloofd: 3", "Factuur schoolreis: 4"]);
    assert_eq!(kinds(&named), ["verzuim certain"]);
}

#[test]
fn what_runs_on_in_a_title_says_more_closely_what_it_is() {
    assert_eq!(kinds(&text(&["# Diagnostisch onderzoek naar dyslexie", "Naam: Jan"])), ["dyslexie certain"]);
    assert_eq!(kinds(&text(&["# Ondertekening OPP deel 2", "Naam ouder"])), ["ondertekening-op certain"]);
    assert_eq!(kinds(&text(&["# Groepsplan sociaal-emotionele ontwikkeling"])), ["plannen certain"]);
    let enclosed = pdf(vec![
        page(&["# Groeidocument deel 1", "Leerling: Jan"]),
        page(&["## Bijlage bij deel 1: toetsresultaten", "DMT", "AVI", "Vaardigheidsscore 98"]),
    ]);
    assert_eq!(kinds(&read("x.pdf", &enclosed)), ["groeidocument-opp-deel-1 certain", "lvs-toetsen certain"]);
    assert_eq!(kinds(&text(&["# Aanvraag", "Bijlagen: toetsresultaten, handelingsplan"])), Vec::<String>::new());
}

#[test]
fn phrases_far_on_in_a_long_text_may_be_quoted() {
    let quoted =
        ["Vul in: Welke interventies hebben al plaatsgevonden?", "En: Welke ondersteuning verlangt u van het SWV?"];
    let mut lines = vec!["Kies in het menu het onderdeel waarmee u verder wilt."; 300];
    lines.extend(quoted);
    assert_eq!(kinds(&text(&lines)), ["op likely"]);
    assert_eq!(kinds(&text(&quoted)), ["op certain"]);
    let mut manual = vec!["# Handleiding aanvragen"];
    manual.extend(quoted);
    assert_eq!(kinds(&text(&manual)), Vec::<String>::new());
}

#[test]
fn a_heading_in_the_text_is_no_title_of_a_document() {
    let policy = text(&[
        "# Ondersteuning op onze scholen",
        "Dit hoofdstuk beschrijft hoe de scholen van onze stichting werken met plannen en met gegevens van kinderen.",
        "## Verzuim",
        "Bij ongeoorloofd verzuim volgt een melding bij de leerplichtambtenaar.",
    ]);
    assert_eq!(kinds(&policy), Vec::<String>::new());
    // A letterhead, a salutation and an address are no text.
    let letter = text(&[
        "# Praktijk Zilverberk",
        "Dr. Poelsstraat 12, 6001 AB Weert, telefoon 0495 000 000, praktijk@zilverberk.example",
        "Aan de ouders van Jan",
        "Orthopedagogisch onderzoek",
        "Onderzoeksbevindingen: Jan is gevoelig. De orthopedagoog ziet een kind dat rust nodig heeft.",
    ]);
    assert_eq!(kinds(&letter), ["psychodiagnostisch-onderzoek certain"]);
}
