use super::*;
use crate::dossier::{Facts, Format, State};
use std::io::{Cursor, Write};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

const TYPES: &str = "<Types><Override PartName='/word/document.xml' ContentType='application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/></Types>";

fn pack(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(content).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

fn document(body: &str) -> Facts {
    let xml = format!("<w:document xmlns:w='x'><w:body>{body}</w:body></w:document>");
    crate::inspect::inspect(&pack(&[("[Content_Types].xml", TYPES.as_bytes()), ("word/document.xml", xml.as_bytes())]))
}

fn lines(facts: &Facts) -> Vec<(&str, Role)> {
    facts.pages[0].lines.iter().map(|line| (line.text.as_str(), line.role)).collect()
}

fn run(words: &str) -> String {
    format!("<w:r><w:t>{words}</w:t></w:r>")
}

#[test]
fn what_word_does_not_show_is_left_out_and_insertions_stay() {
    let facts = document(&format!(
        "<w:p>{}<w:del><w:r><w:delText>weg</w:delText></w:r></w:del><w:ins>{}</w:ins>\
         <w:r><w:rPr><w:vanish/></w:rPr><w:t>verborgen</w:t></w:r><w:moveFrom>{}</w:moveFrom>\
         <w:r><w:t>woord</w:t><w:softHyphen/><w:t>deel</w:t></w:r></w:p>",
        run("blijft "),
        run("nieuw "),
        run("verplaatst ")
    ));
    assert_eq!(lines(&facts), [("blijft nieuw woorddeel", Role::Body)]);
    assert_eq!(facts.unseen, ["blijft wegnieuw verborgenverplaatst woorddeel"]);
    let shown = document(&format!("<w:p>{}</w:p>", run("blijft")));
    assert_eq!(shown.unseen, Vec::<String>::new());
}

#[test]
fn a_field_shows_its_result_and_not_its_code() {
    let facts = document(
        "<w:p><w:r><w:t>Blad </w:t></w:r><w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>PAGE</w:instrText>\
         </w:r><w:r><w:fldChar w:fldCharType='separate'/></w:r><w:r><w:t>3</w:t></w:r><w:r><w:fldChar w:fldCharType='end'/></w:r></w:p>",
    );
    assert_eq!(lines(&facts), [("Blad 3", Role::Body)]);
}

#[test]
fn what_was_filled_in_is_a_value_and_a_placeholder_is_nothing() {
    let sdt = |extra: &str, words: &str| {
        format!("<w:sdt><w:sdtPr>{extra}</w:sdtPr><w:sdtContent>{}</w:sdtContent></w:sdt>", run(words))
    };
    let facts = document(&format!(
        "<w:p>{}{}</w:p><w:p>{}{}</w:p><w:p>{}{}{}</w:p>",
        run("Naam leerling: "),
        sdt("", "Sam"),
        run("Groep: "),
        sdt("<w:showingPlcHdr/>", "Klik hier"),
        run("De school "),
        sdt("", "De Boom"),
        run(" vraagt")
    ));
    let expected = [
        ("Naam leerling:", Role::Body),
        ("Sam", Role::Value),
        ("Groep:", Role::Body),
        ("De school De Boom vraagt", Role::Body),
    ];
    assert_eq!(lines(&facts), expected);
}

#[test]
fn a_legacy_form_field_is_a_value() {
    let facts = document(
        "<w:p><w:r><w:t>Datum: </w:t></w:r><w:r><w:fldChar w:fldCharType='begin'><w:ffData><w:textInput/></w:ffData></w:fldChar></w:r>\
         <w:r><w:instrText>FORMTEXT</w:instrText></w:r><w:r><w:fldChar w:fldCharType='separate'/></w:r><w:r><w:t>12-3-2025</w:t></w:r>\
         <w:r><w:fldChar w:fldCharType='end'/></w:r></w:p>",
    );
    assert_eq!(lines(&facts), [("Datum:", Role::Body), ("12-3-2025", Role::Value)]);
}

#[test]
fn a_text_box_is_read_once_and_a_table_cell_by_cell() {
    let facts = document(&format!(
        "<w:p>{}<w:r><mc:AlternateContent><mc:Choice><w:txbxContent><w:p>{}</w:p></w:txbxContent></mc:Choice>\
         <mc:Fallback><w:txbxContent><w:p>{}</w:p></w:txbxContent></mc:Fallback></mc:AlternateContent></w:r></w:p>\
         <w:tbl><w:tr><w:tc><w:p>{}</w:p></w:tc><w:tc><w:p>{}</w:p></w:tc></w:tr></w:tbl>",
        run("Voor"),
        run("In de doos"),
        run("In de doos"),
        run("Vraag"),
        run("Antwoord")
    ));
    let words: Vec<&str> = lines(&facts).into_iter().map(|line| line.0).collect();
    assert_eq!(words, ["Voor", "In de doos", "Vraag", "Antwoord"]);
    let beside: Vec<bool> = facts.pages[0].lines.iter().map(|line| line.beside).collect();
    assert_eq!(beside, [false, false, false, true]);
}

#[test]
fn a_remark_in_the_margin_goes_along_unseen() {
    let rels = "<Relationships><Relationship Id='1' Type='x/comments' Target='comments.xml'/></Relationships>";
    let facts = crate::inspect::inspect(&pack(&[
        ("[Content_Types].xml", TYPES.as_bytes()),
        ("word/document.xml", b"<w:document><w:body><w:p><w:r><w:t>Plan</w:t></w:r></w:p></w:body></w:document>"),
        ("word/_rels/document.xml.rels", rels.as_bytes()),
        (
            "word/comments.xml",
            b"<w:comments><w:comment><w:p><w:r><w:t>BSN: </w:t></w:r><w:r><w:t>111222333</w:t></w:r></w:p></w:comment></w:comments>",
        ),
    ]));
    assert_eq!(facts.unseen, ["BSN: 111222333"]);
    assert_eq!(lines(&facts), [("Plan", Role::Body)]);
}

#[test]
fn headers_footers_styles_dates_and_doors_to_elsewhere_are_seen() {
    let rels = "<Relationships><Relationship Id='1' Type='http://purl.oclc.org/ooxml/officeDocument/relationships/header' Target='header1.xml'/>\
        <Relationship Id='2' Type='http://purl.oclc.org/ooxml/officeDocument/relationships/styles' Target='styles.xml'/>\
        <Relationship Id='3' Type='x/hyperlink' TargetMode='External' Target='https://school.example'/></Relationships>";
    let settings = "<Relationships><Relationship Id='1' Type='x/attachedTemplate' TargetMode='External' Target='https://elders.example/a.dotm'/></Relationships>";
    let wide: Vec<u8> = "<w:document><w:body><w:p><w:pPr><w:pStyle w:val='Titel'/></w:pPr><w:r><w:t>Één plan</w:t></w:r></w:p></w:body></w:document>"
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    let facts = crate::inspect::inspect(&pack(&[
        ("[Content_Types].xml", TYPES.as_bytes()),
        ("word/document.xml", &[&b"\xff\xfe"[..], &wide].concat()),
        ("word/_rels/document.xml.rels", rels.as_bytes()),
        ("word/_rels/settings.xml.rels", settings.as_bytes()),
        ("word/header1.xml", b"<w:hdr><w:p><w:r><w:t>De Boom</w:t></w:r></w:p></w:hdr>"),
        ("word/styles.xml", b"<w:styles><w:style w:styleId='Titel'><w:name w:val='Title'/></w:style></w:styles>"),
        ("word/vbaProject.bin", b"x"),
        (
            "docProps/core.xml",
            b"<c><dc:title>Plan</dc:title><dcterms:created>2025-03-12T08:00:00Z</dcterms:created></c>",
        ),
    ]));
    assert_eq!((facts.format, facts.state), (Format::Docx, State::Readable));
    assert_eq!(lines(&facts), [("De Boom", Role::Margin), ("Één plan", Role::Title)]);
    assert_eq!(facts.title.as_deref(), Some("Plan"));
    assert_eq!(facts.created, NaiveDate::from_ymd_opt(2025, 3, 12));
    assert_eq!(facts.active, [ActiveContent::Macro, ActiveContent::ExternalLink]);
}

#[test]
fn a_field_that_starts_or_fetches_something_is_seen_and_not_shown() {
    let complex = |code: &str| {
        format!(
            "<w:p><w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>{code}</w:instrText></w:r><w:r>\
             <w:fldChar w:fldCharType='separate'/></w:r>{}<w:r><w:fldChar w:fldCharType='end'/></w:r></w:p>",
            run("uitkomst")
        )
    };
    let facts = document(&complex("DDEAUTO c:\\\\windows\\\\cmd.exe"));
    assert_eq!(
        (lines(&facts), facts.active.as_slice()),
        (vec![("uitkomst", Role::Body)], &[ActiveContent::Launch][..])
    );
    let simple = "<w:p><w:fldSimple w:instr='INCLUDETEXT &quot;https://elders.example/a.docx&quot;'/></w:p>";
    assert_eq!(document(simple).active, [ActiveContent::ExternalLink]);
    assert_eq!(document(&complex("PAGE")).active, []);
}

#[test]
fn what_hangs_in_a_header_or_a_note_is_seen_as_in_the_text() {
    let rels = "<Relationships><Relationship Id='1' Type='x/header' Target='header1.xml'/></Relationships>";
    let header = "<Relationships><Relationship Id='1' Type='x/image' TargetMode='External' Target='https://elders.example/a.png'/>\
        <Relationship Id='2' Type='x/oleObject' Target='embeddings/a.bin'/></Relationships>";
    let facts = crate::inspect::inspect(&pack(&[
        ("[Content_Types].xml", TYPES.as_bytes()),
        ("word/document.xml", b"<w:document><w:body/></w:document>"),
        ("word/_rels/document.xml.rels", rels.as_bytes()),
        ("word/header1.xml", b"<w:hdr><w:p><w:r><w:t>De Boom</w:t></w:r></w:p></w:hdr>"),
        ("word/_rels/header1.xml.rels", header.as_bytes()),
    ]));
    assert_eq!(facts.active, [ActiveContent::EmbeddedFile, ActiveContent::ExternalLink]);
}

#[test]
fn a_chunk_of_another_format_is_something_though_it_is_not_read() {
    let facts = document("<w:altChunk r:id='rId1'/>");
    assert!(facts.pages[0].lines.is_empty() && facts.pages[0].drawings);
}

#[test]
fn a_template_on_the_writers_own_disk_is_no_door() {
    assert!(!is_elsewhere("file:///C:\\Users\\jan\\Normal.dotm"));
    assert!(!is_elsewhere("C:\\Users\\jan\\Normal.dotm"));
    assert!(is_elsewhere("file:///\\\\server\\brief.dotx"));
    assert!(is_elsewhere("\\\\server\\brief.dotx"));
    assert!(is_elsewhere("https://elders.example/a.dotm"));
}

#[test]
fn other_zips_are_told_apart() {
    let sheet = "<Types><Override ContentType='application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'/></Types>";
    let cases: [(&str, &[u8], Format); 6] = [
        ("[Content_Types].xml", sheet.as_bytes(), Format::OtherOffice),
        ("mimetype", b"application/vnd.oasis.opendocument.text", Format::OpenDocument),
        ("mimetype", b"application/vnd.oasis.opendocument.spreadsheet", Format::OtherOffice),
        ("Index/Document.iwa", b"x", Format::Apple),
        ("index.xml.gz", b"x", Format::Apple),
        ("foto.png", b"x", Format::Archive),
    ];
    for (name, content, format) in cases {
        assert_eq!(crate::inspect::inspect(&pack(&[(name, content)])).format, format, "{name}");
    }
}

#[test]
fn a_word_file_that_was_cut_off_is_a_broken_word_file() {
    let whole = pack(&[("[Content_Types].xml", TYPES.as_bytes()), ("word/document.xml", b"<w:document/>")]);
    let facts = crate::inspect::inspect(&whole[..whole.len() - 40]);
    assert_eq!((facts.format, facts.state), (Format::Docx, Stop::Broken.into()));
}
