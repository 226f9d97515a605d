//! Any bytes as the picture on a page of a PDF, under each of the ways in which PDFs pack pictures, become facts.
#![no_main]

use libfuzzer_sys::fuzz_target;

#[path = "facts.rs"]
mod facts;

const FILTERS: [&str; 7] = [
    "/DCTDecode",
    "/JPXDecode",
    "/CCITTFaxDecode",
    "/JBIG2Decode",
    "/FlateDecode",
    "/LZWDecode",
    "/RunLengthDecode",
];
const COLOURS: [&str; 4] = ["/DeviceGray", "/DeviceRGB", "/DeviceCMYK", "[/Indexed /DeviceRGB 1 <000000ffffff>]"];
const BITS: [u8; 4] = [1, 2, 8, 16];

/// A PDF of one page that shows one picture.
fn page(about: [u8; 2], picture: &[u8]) -> Vec<u8> {
    let filter = FILTERS[usize::from(about[0]) % FILTERS.len()];
    let (colour, bits) = (COLOURS[usize::from(about[1] & 3)], BITS[usize::from(about[1] >> 2 & 3)]);
    let side = 1 + u16::from(about[1] >> 4) * 17;
    let mut pdf = b"%PDF-1.7\n".to_vec();
    let mut starts = Vec::new();
    let mut object = |body: &[&[u8]]| {
        starts.push(pdf.len());
        pdf.extend(format!("{} 0 obj\n", starts.len()).into_bytes());
        body.iter().for_each(|part| pdf.extend(*part));
        pdf.extend(b"\nendobj\n");
    };
    object(&[b"<</Type/Catalog/Pages 2 0 R>>"]);
    object(&[b"<</Type/Pages/Kids[3 0 R]/Count 1>>"]);
    object(&[b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Resources<</XObject<</I 5 0 R>>>>/Contents 4 0 R>>"]);
    object(&[b"<</Length 26>>stream\nq 200 0 0 200 0 0 cm /I Do Q\nendstream"]);
    let dictionary = format!(
        "<</Type/XObject/Subtype/Image/Width {side}/Height {side}/ColorSpace {colour}/BitsPerComponent {bits}/Filter {filter}/Length {}>>stream\n",
        picture.len()
    );
    object(&[dictionary.as_bytes(), picture, b"\nendstream"]);
    let (end, count) = (pdf.len(), starts.len() + 1);
    pdf.extend(format!("xref\n0 {count}\n0000000000 65535 f \n").into_bytes());
    starts.iter().for_each(|at| pdf.extend(format!("{at:010} 00000 n \n").into_bytes()));
    pdf.extend(format!("trailer<</Size {count}/Root 1 0 R>>\nstartxref\n{end}\n%%EOF\n").into_bytes());
    pdf
}

fuzz_target!(init: facts::quiet(), |data: &[u8]| {
    if let Some((about, picture)) = data.split_first_chunk::<2>() {
        let pdf = page(*about, picture);
        facts::hold(&pdf);
        let _ = compleet::inspect::first_page(&pdf);
    }
});
