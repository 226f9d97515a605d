//! Builds the bombs. Each is small on disk.

use flate2::Compression;
use flate2::write::ZlibEncoder;
use std::io::{Cursor, Write};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

const MEGABYTE: usize = 1 << 20;

/// All bombs that the check must notice, by name.
pub(crate) fn all() -> Vec<(&'static str, Vec<u8>)> {
    vec![
        ("flate bomb", flate()),
        ("double flate", double_flate()),
        ("object stream bomb", object_stream()),
        ("page loop", page_loop()),
        ("deep nesting", deep_nesting()),
        ("deep operators", deep_operators()),
        ("nested forms", nested_forms()),
        ("character map", character_map("/W[0 4294967295 500]")),
        ("character map of columns", character_map("/W2[0 4294967295 500 0 0]")),
        ("character map in parts", character_map(&format!("/W[{}]", "0 200000 500 ".repeat(100)))),
        ("first character", first_character()),
        ("entities", entities()),
        ("zip bomb", zip_bomb()),
        ("deep elements", deep_elements()),
        ("many entries", many_entries()),
    ]
}

/// A PDF of these objects, the first of which is the catalog.
pub(crate) fn pdf(objects: &[Vec<u8>]) -> Vec<u8> {
    let mut out = b"%PDF-1.7\n".to_vec();
    let mut offsets = Vec::new();
    for (index, object) in objects.iter().enumerate() {
        offsets.push(out.len());
        out.extend(format!("{} 0 obj\n", index + 1).bytes());
        out.extend_from_slice(object);
        out.extend_from_slice(b"\nendobj\n");
    }
    let start = out.len();
    out.extend(format!("xref\n0 {}\n0000000000 65535 f \n", offsets.len() + 1).bytes());
    offsets.iter().for_each(|offset| out.extend(format!("{offset:010} 00000 n \n").bytes()));
    let size = offsets.len() + 1;
    out.extend(format!("trailer\n<</Size {size}/Root 1 0 R>>\nstartxref\n{start}\n%%EOF\n").bytes());
    out
}

fn stream(dictionary: &str, content: &[u8]) -> Vec<u8> {
    let mut out = format!("<<{dictionary}/Length {}>>\nstream\n", content.len()).into_bytes();
    out.extend_from_slice(content);
    out.extend_from_slice(b"\nendstream");
    out
}

/// Packs this many megabytes of one byte.
fn packed(byte: u8, megabytes: usize) -> Vec<u8> {
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::fast());
    let block = vec![byte; MEGABYTE];
    (0..megabytes).for_each(|_| encoder.write_all(&block).unwrap());
    encoder.finish().unwrap()
}

fn packed_bytes(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

/// A document of one page with this content and more resources.
pub(crate) fn page(content: &str, resources: &str) -> Vec<u8> {
    with_content(stream("", content.as_bytes()), resources, &[])
}

fn with_content(content: Vec<u8>, resources: &str, more: &[Vec<u8>]) -> Vec<u8> {
    let page = format!(
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>{resources}>>>>"
    );
    let mut objects = vec![
        b"<</Type/Catalog/Pages 2 0 R>>".to_vec(),
        b"<</Type/Pages/Count 1/Kids[3 0 R]>>".to_vec(),
        page.into_bytes(),
        content,
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>".to_vec(),
    ];
    objects.extend_from_slice(more);
    pdf(&objects)
}

fn flate() -> Vec<u8> {
    with_content(stream("/Filter/FlateDecode", &packed(b' ', 300)), "", &[])
}

/// Three hundred megabytes, packed and packed again.
pub(crate) fn double_flate() -> Vec<u8> {
    let twice = packed_bytes(&packed(b' ', 300));
    with_content(stream("/Filter[/FlateDecode/FlateDecode]", &twice), "", &[])
}

fn object_stream() -> Vec<u8> {
    with_content(stream("/Type/ObjStm/N 1/First 10/Filter/FlateDecode", &packed(b' ', 300)), "", &[])
}

fn page_loop() -> Vec<u8> {
    pdf(&[
        b"<</Type/Catalog/Pages 2 0 R>>".to_vec(),
        b"<</Type/Pages/Parent 2 0 R/Count 9/Kids[2 0 R 2 0 R]>>".to_vec(),
    ])
}

fn deep_nesting() -> Vec<u8> {
    let deep = [vec![b'['; MEGABYTE], vec![b']'; MEGABYTE]].concat();
    let dictionaries = b"<</A".repeat(MEGABYTE / 4);
    pdf(&[
        [b"<</Type/Catalog/Pages 2 0 R/Deep ".to_vec(), deep.clone(), b">>".to_vec()].concat(),
        [b"<</Type/Pages/Count 1/Kids".to_vec(), deep, b">>".to_vec()].concat(),
        dictionaries,
    ])
}

fn deep_operators() -> Vec<u8> {
    page(&("q ".repeat(MEGABYTE) + &"[".repeat(MEGABYTE)), "")
}

/// Thirty forms, each of which draws the next one twice.
pub(crate) fn nested_forms() -> Vec<u8> {
    with_content(stream("", b"/X Do /X Do"), "/XObject<</X 6 0 R>>", &forms(6))
}

/// Two hundred pages of them: within each limit for a page, but slow.
pub(crate) fn slow() -> Vec<u8> {
    let pages = 200;
    let kids: Vec<String> = (0..pages).map(|index| format!("{} 0 R", 4 + index)).collect();
    let mut objects = vec![
        b"<</Type/Catalog/Pages 2 0 R>>".to_vec(),
        format!("<</Type/Pages/Count {pages}/Kids[{}]>>", kids.join(" ")).into_bytes(),
        stream("", b"/X Do /X Do"),
    ];
    let resources = format!("/Resources<</XObject<</X {} 0 R>>>>", 4 + pages);
    let page = format!("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 3 0 R{resources}>>");
    objects.extend((0..pages).map(|_| page.clone().into_bytes()));
    objects.extend(forms(4 + pages));
    pdf(&objects)
}

/// Thirty forms from this number on, each of which draws the next one twice.
fn forms(first: usize) -> Vec<Vec<u8>> {
    let form = |index: usize| {
        let next = first + index + 1;
        let resources = format!("/Resources<</XObject<</X {next} 0 R>>>>");
        let content: &[u8] = if index == 29 { b"0 0 m" } else { b"/X Do /X Do" };
        stream(&format!("/Type/XObject/Subtype/Form/BBox[0 0 595 842]{resources}"), content)
    };
    (0..30).map(form).collect()
}

/// A font whose character map lists all numbers of 32 bits, and that says widths so.
fn character_map(widths: &str) -> Vec<u8> {
    let map = "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /A def /CMapType 2 def \
        1 begincodespacerange <00000000> <ffffffff> endcodespacerange \
        1 beginbfrange <00000000> <ffffffff> <0020> endbfrange \
        1 begincidrange <00000000> <ffffffff> 0 endcidrange endcmap end end";
    let font = "<</Type/Font/Subtype/Type0/BaseFont/A/Encoding 7 0 R/ToUnicode 7 0 R/DescendantFonts[8 0 R]>>";
    let descendant = format!(
        "<</Type/Font/Subtype/CIDFontType2/BaseFont/A/CIDSystemInfo<</Registry(A)/Ordering(B)/Supplement 0>>/DW 500{widths}>>"
    );
    let more = [font.as_bytes().to_vec(), stream("/Type/CMap/CMapName/A", map.as_bytes()), descendant.into_bytes()];
    with_content(stream("", b"BT /G 12 Tf 50 700 Td <00000041ffffffff> Tj ET"), "/Font<</G 6 0 R>>", &more)
}

/// A font that begins at a character so high that a list up to it fills the memory.
fn first_character() -> Vec<u8> {
    let font = "<</Type/Font/Subtype/TrueType/BaseFont/A/FirstChar 4000000000/LastChar 4000000001/Widths[500]>>";
    with_content(stream("", b"BT /G 12 Tf 50 700 Td (A) Tj ET"), "/Font<</G 6 0 R>>", &[font.as_bytes().to_vec()])
}

const TYPES: &[u8] = b"<Types><Override PartName='/word/document.xml' ContentType='application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/></Types>";

fn docx(document: impl FnOnce(&mut ZipWriter<Cursor<Vec<u8>>>)) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    zip.start_file("[Content_Types].xml", SimpleFileOptions::default()).unwrap();
    zip.write_all(TYPES).unwrap();
    zip.start_file("word/document.xml", SimpleFileOptions::default()).unwrap();
    document(&mut zip);
    zip.finish().unwrap().into_inner()
}

/// Ten levels of ten entities.
fn entities() -> Vec<u8> {
    let mut xml = String::from("<!DOCTYPE w [<!ENTITY a0 \"haha\">");
    for level in 1..10 {
        let body = format!("&a{};", level - 1).repeat(10);
        xml += &format!("<!ENTITY a{level} \"{body}\">");
    }
    xml += "]><w:document><w:body><w:p><w:r><w:t>&a9;</w:t></w:r></w:p></w:body></w:document>";
    docx(|zip| zip.write_all(xml.as_bytes()).unwrap())
}

fn zip_bomb() -> Vec<u8> {
    docx(|zip| {
        let block = vec![b' '; MEGABYTE];
        (0..300).for_each(|_| zip.write_all(&block).unwrap());
    })
}

fn deep_elements() -> Vec<u8> {
    docx(|zip| zip.write_all("<w:p>".repeat(200_000).as_bytes()).unwrap())
}

fn many_entries() -> Vec<u8> {
    docx(|zip| {
        zip.write_all(b"<w:document/>").unwrap();
        for index in 0..12_000 {
            zip.start_file(format!("a{index}"), SimpleFileOptions::default()).unwrap();
        }
    })
}

/// A page of words, and one with a picture that unpacks to more than a worker may hold.
pub(crate) fn picture() -> Vec<u8> {
    let page = |content: u32| {
        let resources = "/Resources<</Font<</F 7 0 R>>/XObject<</X 8 0 R>>>>";
        format!("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents {content} 0 R{resources}>>").into_bytes()
    };
    let picture = "/Type/XObject/Subtype/Image/Width 8800/Height 9000/ColorSpace/DeviceCMYK/BitsPerComponent 16\
                   /Filter/FlateDecode";
    pdf(&[
        b"<</Type/Catalog/Pages 2 0 R>>".to_vec(),
        b"<</Type/Pages/Count 2/Kids[3 0 R 4 0 R]>>".to_vec(),
        page(5),
        page(6),
        stream("", b"BT /F 12 Tf 50 500 Td (Beste ouders van Sam) Tj ET"),
        stream("", b"q 595 0 0 842 0 0 cm /X Do Q"),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>".to_vec(),
        stream(picture, &packed(0, 605)),
    ])
}
