use crate::dossier::{ActiveContent, Damage, Facts, Format, Remark, Role, State};
use crate::inspect::inspect;
use chrono::NaiveDate;

/// Writes a PDF of these objects (the first is the catalog), with its index.
fn pdf(objects: &[String], trailer: &str) -> Vec<u8> {
    let mut out = b"%PDF-1.7\n".to_vec();
    let mut offsets = Vec::new();
    for (index, object) in objects.iter().enumerate() {
        offsets.push(out.len());
        out.extend(format!("{} 0 obj\n{object}\nendobj\n", index + 1).bytes());
    }
    let start = out.len();
    out.extend(format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1).bytes());
    offsets.iter().for_each(|offset| out.extend(format!("{offset:010} 00000 n \n").bytes()));
    let size = objects.len() + 1;
    out.extend(format!("trailer\n<</Size {size}/Root 1 0 R{trailer}>>\nstartxref\n{start}\n%%EOF\n").bytes());
    out
}

fn stream(dictionary: &str, content: &str) -> String {
    format!("<<{dictionary}/Length {}>>\nstream\n{content}\nendstream", content.len())
}

/// Writes a document with a page for each content; more entries for the catalog and each page, and more objects
/// (from number 4 + 2 * pages on).
fn document(contents: &[&str], catalog: &str, page: &str, more: &[String], trailer: &str) -> Vec<u8> {
    let kids: Vec<String> = (0..contents.len()).map(|index| format!("{} 0 R", 4 + 2 * index)).collect();
    let mut objects = vec![
        format!("<</Type/Catalog/Pages 2 0 R{catalog}>>"),
        format!("<</Type/Pages/Count {}/Kids[{}]>>", contents.len(), kids.join(" ")),
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>".to_owned(),
    ];
    for (index, content) in contents.iter().enumerate() {
        let resources = "/Resources<</Font<</F 3 0 R>>>>";
        let at = 5 + 2 * index;
        objects.push(format!("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]{resources}/Contents {at} 0 R{page}>>"));
        objects.push(stream("", content));
    }
    objects.extend_from_slice(more);
    pdf(&objects, trailer)
}

/// Drawing steps for a text at a place.
fn at(x: i32, y: i32, size: i32, words: &str) -> String {
    format!("BT /F {size} Tf {x} {y} Td ({words}) Tj ET ")
}

fn words(facts: &Facts, page: usize) -> Vec<(&str, Role)> {
    facts.pages[page].lines.iter().map(|line| (line.text.as_str(), line.role)).collect()
}

fn texts(facts: &Facts) -> Vec<&str> {
    facts.pages[0].lines.iter().map(|line| line.text.as_str()).collect()
}

fn body(contents: &str) -> Facts {
    inspect(&document(&[contents], "", "", &[], ""))
}

#[test]
fn title_body_and_repeated_margins_are_told_apart() {
    let page = |number: u32| {
        at(50, 820, 9, "Basisschool De Boom")
            + &if number == 1 { at(50, 760, 24, "Ontwikkelingsperspectief") } else { String::new() }
            + &at(50, 700, 14, "Beginsituatie")
            + &at(50, 680, 11, "De leerling leest graag en rekent op het niveau van groep vijf.")
            + &at(280, 20, 9, &format!("Pagina {number} van 2"))
    };
    let facts = inspect(&document(&[&page(1), &page(2)], "", "", &[], ""));
    assert_eq!((facts.format, facts.state), (Format::Pdf, State::Readable));
    assert_eq!(facts.remarks, []);
    let expected = [
        ("Basisschool De Boom", Role::Margin),
        ("Ontwikkelingsperspectief", Role::Title),
        ("Beginsituatie", Role::Heading),
        ("De leerling leest graag en rekent op het niveau van groep vijf.", Role::Body),
        ("Pagina 1 van 2", Role::Margin),
    ];
    assert_eq!(words(&facts, 0), expected);
}

#[test]
fn columns_of_running_text_are_read_one_after_the_other() {
    let rows = |x: i32, side: &str| -> String {
        (0..6).map(|row| at(x, 700 - 14 * row, 10, &format!("{side} kolom met lopende tekst regel {row}"))).collect()
    };
    let facts = body(
        &(at(
            50,
            740,
            10,
            "Een regel over de hele breedte van de bladzijde, boven beide kolommen, die de kolommen overbrugt.",
        ) + &rows(50, "Linker")
            + &rows(310, "Rechter")),
    );
    let sides: Vec<char> = texts(&facts).iter().filter_map(|line| line.chars().next()).collect();
    assert_eq!(sides.iter().collect::<String>(), "ELLLLLLRRRRRR");
}

#[test]
fn labels_stay_beside_their_values_and_cells_of_a_ruled_table_stay_whole() {
    let labels = at(50, 700, 10, "Naam leerling:")
        + &at(200, 700, 10, "Sam")
        + &at(50, 680, 10, "Geboortedatum:")
        + &at(200, 680, 10, "1-2-2016");
    assert_eq!(texts(&body(&labels)), ["Naam leerling:", "Sam", "Geboortedatum:", "1-2-2016"]);
    let beside: Vec<bool> = body(&labels).pages[0].lines.iter().map(|line| line.beside).collect();
    assert_eq!(beside, [false, true, false, true]);
    let rule = |y: i32| format!("40 {y} m 550 {y} l S ");
    let table = rule(715)
        + &at(50, 700, 10, "Welke ondersteuning")
        + &at(200, 700, 10, "Hulp bij het")
        + &at(50, 686, 10, "verlangt u?")
        + &at(200, 686, 10, "lezen.")
        + &rule(675)
        + &at(50, 660, 10, "Waarom?")
        + &at(200, 660, 10, "Daarom.")
        + &rule(650);
    assert_eq!(
        texts(&body(&table)),
        ["Welke ondersteuning", "verlangt u?", "Hulp bij het", "lezen.", "Waarom?", "Daarom."]
    );
}

#[test]
fn texts_that_lie_over_each_other_are_not_mixed() {
    let facts = body(&(at(50, 700, 12, "Original page") + &at(52, 700, 12, "Overlay text")));
    assert_eq!(texts(&facts), ["Original page", "Overlay text"]);
}

#[test]
fn a_word_in_pieces_broken_or_drawn_twice_is_one_word() {
    let facts = body(
        "BT /F 10 Tf 50 700 Td [(Ont) -20 (wikke) 30 (lings-)] TJ 0 -12 Td (perspectief van Sam) Tj ET \
        BT /F 10 Tf 50 600 Td (vet) Tj ET BT /F 10 Tf 50.3 600 Td (vet) Tj ET",
    );
    assert_eq!(texts(&facts), ["Ontwikkelingsperspectief", "van Sam", "vet"]);
}

#[test]
fn invisible_text_counts_and_a_turned_page_reads_as_it_is_shown() {
    let facts =
        inspect(&document(&["BT 3 Tr /F 10 Tf 0 1 -1 0 100 100 Tm (onder de scan) Tj ET"], "", "/Rotate 90", &[], ""));
    assert_eq!(texts(&facts), ["onder de scan"]);
}

#[test]
fn form_values_are_read_with_and_without_appearance() {
    let drawn = stream(
        "/Type/XObject/Subtype/Form/BBox[0 0 200 20]/Resources<</Font<</F 3 0 R>>>>",
        "BT /F 10 Tf 2 5 Td (Jansen) Tj ET",
    );
    let more = [
        "<</Type/Annot/Subtype/Widget/FT/Tx/T(a)/V(Jansen)/Rect[200 690 400 710]/AP<</N 8 0 R>>>>".to_owned(),
        "<</Type/Annot/Subtype/Widget/FT/Tx/T(b)/V(\u{c4}fwezig)/Rect[200 670 400 690]>>".replace('\u{c4}', "A"),
        drawn,
    ];
    let content = at(50, 695, 10, "Naam:") + &at(50, 675, 10, "Reden:");
    let facts = inspect(&document(&[&content], "/AcroForm<</Fields[6 0 R 7 0 R]>>", "/Annots[6 0 R 7 0 R]", &more, ""));
    let mut found = words(&facts, 0);
    found.sort();
    let expected = [("Afwezig", Role::Value), ("Jansen", Role::Value), ("Naam:", Role::Body), ("Reden:", Role::Body)];
    assert_eq!(found, expected);
}

#[test]
fn pictures_drawings_and_white_paper_are_told_apart() {
    let picture = stream("/Type/XObject/Subtype/Image/Width 1/Height 1/BitsPerComponent 8/ColorSpace/DeviceGray", "x");
    let content = "q 500 0 0 700 0 0 cm /I Do Q";
    let scan = document(&[content], "", "/Resources<</XObject<</I 6 0 R>>>>", &[picture], "");
    let seen = |facts: &Facts| (facts.pages[0].lines.len(), facts.pages[0].pictures, facts.pages[0].drawings);
    // The later of two entries for resources holds here, whichever a reader takes: both name what is used.
    let scan = String::from_utf8(scan).unwrap().replace("/Resources<</Font<</F 3 0 R>>>>", "");
    assert_eq!(seen(&inspect(scan.as_bytes())), (0, true, false));
    assert_eq!(seen(&body("1 1 1 rg 0 0 595 842 re f")), (0, false, false));
    assert_eq!(seen(&body("0 0 1 rg 100 100 200 200 re f")), (0, false, true));
    assert_eq!(seen(&body("")), (0, false, false));
}

#[test]
fn dates_title_scripts_launches_and_files_inside_are_seen() {
    let more = [
        "<</Title(Plan)/CreationDate(D:20250312080000+01'00')/ModDate(D:20250401)>>".to_owned(),
        "<</S/Launch/F(cmd.exe)>>".to_owned(),
        "<</Type/Filespec/F(a.txt)/EF<</F 9 0 R>>>>".to_owned(),
        stream("/Type/EmbeddedFile", "a"),
    ];
    let catalog = "/OpenAction<</S/JavaScript/JS(app.alert(1))>>/Names<</EmbeddedFiles<</Names[(a) 8 0 R]>>>>";
    let facts = inspect(&document(&[&at(50, 700, 10, "Plan")], catalog, "", &more, "/Info 6 0 R"));
    assert_eq!(facts.title.as_deref(), Some("Plan"));
    assert_eq!(facts.created, NaiveDate::from_ymd_opt(2025, 3, 12));
    assert_eq!(facts.modified, NaiveDate::from_ymd_opt(2025, 4, 1));
    assert_eq!(facts.active, [ActiveContent::Script, ActiveContent::Launch, ActiveContent::EmbeddedFile]);
    assert_eq!((facts.state, facts.remarks.as_slice()), (State::Readable, &[][..]));
}

#[test]
fn a_download_that_broke_off_is_broken_even_where_pages_are_left() {
    let whole = document(&[&at(50, 700, 10, "bladzijde een"), &at(50, 700, 10, "bladzijde twee")], "", "", &[], "");
    let last = whole.windows(6).rposition(|window| window == b"endobj").unwrap();
    assert_eq!(inspect(&whole[..last - 3]).state, super::Stop::Broken.into());
    assert_eq!(inspect(&whole[..last + 6]).remarks, [Remark::Repaired]);
}

#[test]
fn a_damaged_file_is_read_and_says_so_and_a_ruin_is_broken() {
    let whole = document(&[&at(50, 700, 10, "nog leesbaar")], "", "", &[], "");
    let cut = &whole[..whole.len() - 60];
    let facts = inspect(cut);
    assert_eq!((texts(&facts), facts.remarks.as_slice()), (vec!["nog leesbaar"], &[Remark::Repaired][..]));
    assert_eq!(inspect(b"%PDF-1.7\nniets").state, super::Stop::Broken.into());
    let shifted = [&b"HTTP/1.1 200 OK\r\n\r\n"[..], &whole].concat();
    assert_eq!(texts(&inspect(&shifted)), ["nog leesbaar"]);
}

#[test]
fn a_page_object_that_is_named_twice_is_two_pages() {
    let words = at(72, 700, 12, "Groeidocument");
    let once = document(&[&words, &words], "", "", &[], "");
    let twice = String::from_utf8(once).unwrap().replace("[4 0 R 6 0 R]", "[4 0 R 4 0 R]");
    let facts = inspect(twice.as_bytes());
    assert_eq!((facts.state, facts.pages.len()), (State::Readable, 2));
    assert_eq!(facts.pages[0].lines, facts.pages[1].lines);
    // A list that holds itself is no page, and a list that is named twice holds its pages twice.
    let itself = twice.replace("[4 0 R 4 0 R]", "[4 0 R 2 0 R]");
    assert_eq!(inspect(itself.as_bytes()).pages.len(), 1);
}

#[test]
fn a_page_that_cannot_be_read_is_told() {
    let words = at(72, 700, 12, "Groeidocument");
    let whole = String::from_utf8(document(&[&words, &words], "", "", &[], "")).unwrap();
    let lost = whole.replace("[4 0 R 6 0 R]", "[4 0 R 9 0 R]");
    assert_eq!(inspect(lost.as_bytes()).state, State::Unreadable(Damage::PagesLost));
}

#[test]
fn an_update_that_was_broken_off_leaves_the_document_before_it() {
    let mut file = document(&[&at(72, 700, 12, "Groeidocument")], "", "", &[], "");
    file.extend(b"7 0 obj\n<</Length 5000>>\nstream\n");
    file.extend([b'x'; 3000]);
    let facts = inspect(&file);
    assert_eq!((facts.state, texts(&facts)), (State::Readable, vec!["Groeidocument"]));
    assert_eq!(facts.remarks, [Remark::Repaired]);
    // The first end mark of a file that is arranged for the web ends no document.
    let for_web = String::from_utf8(file).unwrap().replacen("<</Type/Catalog", "<</Linearized 1/Type/Catalog", 1);
    assert_eq!(inspect(for_web.as_bytes()).state, State::Unreadable(Damage::Broken));
}

#[test]
fn a_broken_file_with_a_lock_is_locked() {
    let file = document(&[&at(72, 700, 12, "Groeidocument")], "", "", &[], "/Encrypt 9 0 R");
    let file = String::from_utf8(file).unwrap().replace("/Type/Catalog/Pages 2 0 R", "/Type/Catalog");
    assert_eq!(inspect(file.as_bytes()).state, State::Encrypted);
}

#[test]
fn codes_without_a_font_are_unicode() {
    let font = "<</Type/Font/Subtype/Type0/BaseFont/Free/Encoding/Identity-H/DescendantFonts[7 0 R]>>".to_owned();
    let descendant = "<</Type/Font/Subtype/CIDFontType2/BaseFont/Free/DW 500\
                      /CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>>>";
    let content = "BT /G 12 Tf 72 700 Td <0418043f0061> Tj ET";
    let file = document(&[content], "", "", &[font, descendant.to_owned()], "");
    let file = String::from_utf8(file).unwrap().replace("/F 3 0 R", "/G 6 0 R");
    assert_eq!(texts(&inspect(file.as_bytes())), ["Ипa"]);
}

#[test]
fn a_page_that_names_one_stream_thousands_of_times_is_over_the_limit() {
    let words = at(72, 700, 12, "Groeidocument").repeat(400);
    let parts = "5 0 R ".repeat(4000);
    let file = document(&[&words], "", "", &[], "");
    let file = String::from_utf8(file).unwrap().replace("/Contents 5 0 R", &format!("/Contents[{parts}]"));
    assert_eq!(inspect(file.as_bytes()).state, State::Unreadable(Damage::OverLimit));
}
