//! Containers that are refused before anything in them is looked at.

use super::*;

pub(super) fn deflated(data: &[u8]) -> Vec<u8> {
    use std::io::Write;
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let options = zip::write::SimpleFileOptions::default().compression_method(zip::CompressionMethod::Deflated);
    writer.start_file("x", options).unwrap();
    writer.write_all(data).unwrap();
    let bytes = writer.finish().unwrap().into_inner();
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut packed = Vec::new();
    archive.by_index_raw(0).unwrap().read_to_end(&mut packed).unwrap();
    packed
}

fn named(name: &str) -> Refusal {
    refusal(&Raw::of(&packed()).add(name, b"x").bytes())
}

#[test]
fn a_container_of_another_program_may_deflate_and_stamp_its_entries() {
    let mut raw = Raw::of(&packed());
    for entry in &mut raw.entries[1..] {
        entry.packed = Some(deflated(&entry.data));
        entry.extra = vec![0x55, 0x54, 5, 0, 1, 0, 0, 0, 0]; // a time stamp, as Info-ZIP writes it
        entry.attributes = 0o100_644 << 16;
    }
    raw = raw.add("META-INF/", b"").edit("META-INF/", |entry| entry.attributes = 0o040_755 << 16 | 0x10);
    let report = report(&raw.bytes());
    assert!(report.is_intact(), "{report:?}");
}

#[test]
fn a_truncated_file() {
    let bytes = packed();
    for length in [0, 1, 21, 22, 100, bytes.len() / 2, bytes.len() - 1] {
        assert_eq!(refusal(&bytes[..length]), Refusal::NoEnd, "{length}");
    }
}

#[test]
fn trailing_bytes() {
    let mut bytes = packed();
    bytes.push(0);
    assert_eq!(refusal(&bytes), Refusal::NoEnd);
    let mut raw = Raw::of(&packed());
    raw.comment = b"hello".to_vec();
    assert_eq!(refusal(&raw.bytes()), Refusal::NoEnd);
}

#[test]
fn leading_bytes() {
    let bytes = [b"MZ".as_slice(), &packed()].concat();
    assert_eq!(refusal(&bytes), Refusal::StrayBytes);
}

#[test]
fn bytes_between_entries() {
    let mut raw = Raw::of(&packed());
    raw.between = b"?".to_vec();
    assert_eq!(refusal(&raw.bytes()), Refusal::StrayBytes);
}

#[test]
fn two_zips_concatenated() {
    let one = packed();
    assert_eq!(refusal(&[one.as_slice(), &packed()].concat()), Refusal::StrayBytes);
    assert_eq!(refusal(&[b"PK\x05\x06".as_slice(), &[0; 18], &one].concat()), Refusal::StrayBytes);
}

#[test]
fn a_local_header_that_disagrees_with_the_directory() {
    let raw =
        Raw::of(&packed()).edit("bijlagen/OPP.docx", |entry| entry.local_name = Some(b"bijlagen/OPP.exe_".to_vec()));
    assert_eq!(refusal(&raw.bytes()), Refusal::HeaderMismatch("bijlagen/OPP.docx".to_owned()));
    let mut bytes = packed();
    let at = bytes.windows(17).position(|window| window == b"bijlagen/OPP.docx").unwrap();
    bytes[at - 30 + 14] ^= 1; // the checksum in the local header alone
    assert_eq!(refusal(&bytes), Refusal::HeaderMismatch("bijlagen/OPP.docx".to_owned()));
}

#[test]
fn an_entry_that_the_directory_leaves_out() {
    let bytes = packed();
    let all = Raw::of(&bytes);
    let hidden = all.clone().remove("bijlagen/OPP.docx");
    // The entries of the whole container under the directory of the smaller one.
    let with = all.bytes();
    let start = with.windows(4).position(|window| window == b"PK\x01\x02").unwrap();
    let without = hidden.bytes();
    let directory = without.windows(4).position(|window| window == b"PK\x01\x02").unwrap();
    assert!(matches!(refusal(&[&with[..start], &without[directory..]].concat()), Refusal::StrayBytes));
}

#[test]
fn the_same_entry_twice() {
    let doubled = Raw::of(&packed()).add("bijlagen/OPP.docx", b"PK twee");
    let name = "bijlagen/OPP.docx".to_owned();
    assert_eq!(refusal(&doubled.bytes()), Refusal::Collision(name.clone(), name));
}

#[test]
fn a_second_media_type() {
    let doubled = Raw::of(&packed()).add(MIMETYPE, MEDIA_TYPE.as_bytes());
    assert!(matches!(refusal(&doubled.bytes()), Refusal::Collision(..)));
}

#[test]
fn a_media_type_that_is_not_first_not_stored_or_not_there() {
    let mut moved = Raw::of(&packed());
    moved.entries.swap(0, 1);
    assert_eq!(refusal(&moved.bytes()), Refusal::NoMediaType);
    assert_eq!(refusal(&Raw::of(&packed()).remove(MIMETYPE).bytes()), Refusal::NoMediaType);
    let packed_type = Raw::of(&packed()).edit(MIMETYPE, |entry| entry.packed = Some(deflated(&entry.data)));
    assert_eq!(refusal(&packed_type.bytes()), Refusal::NoMediaType);
    let other = report(&Raw::of(&packed()).change(MIMETYPE, |data| data[0] = b'A').bytes());
    assert_eq!(differences(&other), [(MIMETYPE, DifferenceKind::Altered)]);
}

#[test]
fn a_name_with_dots_to_climb() {
    assert_eq!(named("bijlagen/../../x.pdf"), Refusal::Name("bijlagen/../../x.pdf".to_owned(), NameFault::Traversal));
    assert_eq!(named("../x.pdf"), Refusal::Name("../x.pdf".to_owned(), NameFault::Traversal));
    assert_eq!(named("bijlagen\\..\\x"), Refusal::Name("bijlagen\\..\\x".to_owned(), NameFault::Backslash));
}

#[test]
fn an_absolute_name() {
    assert_eq!(named("/etc/passwd"), Refusal::Name("/etc/passwd".to_owned(), NameFault::Absolute));
}

#[test]
fn a_name_on_a_drive() {
    assert_eq!(named("C:/x.pdf"), Refusal::Name("C:/x.pdf".to_owned(), NameFault::Absolute));
    assert_eq!(named("c:x.pdf"), Refusal::Name("c:x.pdf".to_owned(), NameFault::Absolute));
}

#[test]
fn a_name_with_nul() {
    assert_eq!(named("bijlagen/a\0.pdf"), Refusal::Name("bijlagen/a\0.pdf".to_owned(), NameFault::Control));
}

#[test]
fn a_name_that_turns_the_reading_direction() {
    let name = "bijlagen/brief\u{202e}fdp.exe";
    assert_eq!(named(name), Refusal::Name(name.to_owned(), NameFault::Disguised));
}

#[test]
fn a_reserved_name() {
    assert_eq!(named("bijlagen/CON.pdf"), Refusal::Name("bijlagen/CON.pdf".to_owned(), NameFault::Reserved));
}

#[test]
fn names_that_differ_in_case_alone() {
    assert!(matches!(named("bijlagen/opp.DOCX"), Refusal::Collision(..)));
}

#[test]
fn names_that_differ_in_composition_alone() {
    assert!(matches!(named("bijlagen/E\u{301}e\u{301}n plan.pdf"), Refusal::Collision(..)));
}

#[test]
fn a_name_in_no_known_character_set() {
    let raw = Raw::of(&packed()).add_bytes(b"bijlagen/caf\xe9.pdf", b"x");
    assert_eq!(refusal(&raw.bytes()), Refusal::NameEncoding);
    let unmarked = raw.edit_last(|entry| {
        entry.name = "bijlagen/café.pdf".as_bytes().to_vec();
        entry.flags = 0;
    });
    assert_eq!(refusal(&unmarked.bytes()), Refusal::NameEncoding);
}

#[test]
fn an_extra_field_with_another_name() {
    let name = b"x.exe";
    let mut field = vec![0x75, 0x70, 10, 0, 1, 0, 0, 0, 0];
    field.extend(name);
    let raw = Raw::of(&packed()).edit("bijlagen/OPP.docx", |entry| entry.extra = field);
    assert_eq!(refusal(&raw.bytes()), Refusal::Unsupported("bijlagen/OPP.docx".to_owned()));
}

const DOCUMENT: &str = "bijlagen/OPP.docx";

#[test]
fn t13_an_extra_field_that_could_hold_anything() {
    let with = |extra: Vec<u8>| Raw::of(&packed()).edit(DOCUMENT, |entry| entry.extra = extra).bytes();
    let field = |id: u16, length: u16| {
        let mut bytes = [id.to_le_bytes(), length.to_le_bytes()].concat();
        bytes.resize(4 + usize::from(length), b'x');
        bytes
    };
    let time_stamp = vec![0x55, 0x54, 5, 0, 1, 0, 0, 0, 0];
    assert!(report(&with(time_stamp)).is_intact(), "the twin: a time stamp, as Info-ZIP writes it");
    for extra in [field(0x6375, 10_000), field(0x5455, 10_000), field(0x1234, 0), field(0xcafe, 1), vec![0x55, 0x54]] {
        assert_eq!(refusal(&with(extra)), Refusal::Unsupported(DOCUMENT.to_owned()));
    }
    assert_eq!(refusal(&with(field(0x5455, 60_000))), Refusal::Directory, "more than any directory needs");
}

#[test]
fn t13_data_in_the_entry_of_a_folder() {
    let with = |data: &[u8]| Raw::of(&packed()).add("META-INF/", data).bytes();
    assert!(report(&with(b"")).is_intact(), "the twin: a folder without anything");
    assert_eq!(refusal(&with(b"hidden")), Refusal::NotAFile("META-INF/".to_owned()));
}

#[test]
fn t13_data_behind_the_end_of_a_deflate_stream() {
    let with = |more: &[u8]| {
        let change = |entry: &mut raw::RawEntry| entry.packed = Some([deflated(&entry.data), more.to_vec()].concat());
        Raw::of(&packed()).edit(DOCUMENT, change).bytes()
    };
    assert!(report(&with(b"")).is_intact(), "the twin: a stream and nothing else");
    for more in [b"x".as_slice(), &[0; 60_000]] {
        assert_eq!(refusal(&with(more)), Refusal::StrayBytes);
    }
}

#[test]
fn a_symbolic_link() {
    let raw = Raw::of(&packed()).add("bijlagen/link.pdf", b"/etc/passwd");
    let raw = raw.edit("bijlagen/link.pdf", |entry| entry.attributes = 0o120_777 << 16);
    assert_eq!(refusal(&raw.bytes()), Refusal::NotAFile("bijlagen/link.pdf".to_owned()));
}

#[test]
fn an_encrypted_entry() {
    let raw = Raw::of(&packed()).edit("bijlagen/OPP.docx", |entry| entry.flags |= 1);
    assert_eq!(refusal(&raw.bytes()), Refusal::Unsupported("bijlagen/OPP.docx".to_owned()));
}

#[test]
fn a_zip_bomb() {
    let bomb = vec![0; 64 << 20];
    let raw = Raw::of(&packed()).add("bijlagen/bom.pdf", &bomb);
    let raw = raw.edit("bijlagen/bom.pdf", |entry| entry.packed = Some(deflated(&bomb)));
    assert_eq!(refusal(&raw.bytes()), Refusal::TooLarge);
}

#[test]
fn a_bomb_that_states_a_small_size() {
    let bomb = vec![0; 64 << 20];
    let raw = Raw::of(&packed()).edit("bijlagen/OPP.docx", |entry| {
        entry.packed = Some(deflated(&bomb));
        entry.stated_size = Some(7);
    });
    let report = report(&raw.bytes());
    assert_eq!(differences(&report), [("bijlagen/OPP.docx", DifferenceKind::Altered)]);
}

#[test]
fn entries_that_together_are_too_large() {
    let bytes = packed();
    let limits = Limits { bytes: 100, ..Limits::default() };
    let outcome = Bundle::open(Cursor::new(&bytes), &limits).err();
    assert!(matches!(outcome, Some(OpenError::Refused(Refusal::TooLarge))));
}

#[test]
fn sixty_five_thousand_entries() {
    let mut raw = Raw::of(&packed());
    for number in 0..65_000 {
        raw = raw.add(&format!("bijlagen/{number}"), b"");
    }
    assert_eq!(refusal(&raw.bytes()), Refusal::TooManyEntries);
}

#[test]
fn no_bytes_make_it_panic() {
    use proptest::prelude::*;
    use proptest::test_runner::{Config, TestRunner};
    let bytes = packed();
    let changes = proptest::collection::vec((0..bytes.len(), any::<u8>()), 1..6);
    let mut runner = TestRunner::new(Config { cases: 500, failure_persistence: None, ..Config::default() });
    runner
        .run(&changes, |changes| {
            let mut other = bytes.clone();
            for (at, value) in changes {
                other[at] = value;
            }
            let _ = judged(&other);
            Ok(())
        })
        .unwrap();
}

impl Raw {
    fn edit_last(mut self, change: impl FnOnce(&mut raw::RawEntry)) -> Self {
        change(self.entries.last_mut().unwrap());
        self
    }
}
