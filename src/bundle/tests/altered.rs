//! Altered containers by the hundred, from two honest ones: over every region of the format, what carries a byte that nobody
//! signed is not accepted. Each of the two is its unaltered twin.

use super::hostile::deflated;
use super::raw::{Raw, RawEntry};
use super::*;
use cms::cert::{CertificateChoices, IssuerAndSerialNumber};
use cms::content_info::ContentInfo;
use cms::signed_data::{EncapsulatedContentInfo, SignedData, SignerInfos};
use der::asn1::{Any, ObjectIdentifier, OctetString, SetOfVec};
use der::{Decode, Encode};
use x509_cert::attr::Attribute;

/// Containers that are to be tried.
type Altered = Vec<(String, Vec<u8>)>;

/// One as this program writes it, and one as another does: packed, with times, modes and a folder.
fn twins() -> [(&'static str, Raw); 2] {
    let own = Raw::of(&packed());
    let mut other = own.clone();
    for entry in &mut other.entries[1..] {
        entry.packed = Some(deflated(&entry.data));
        entry.extra = vec![0x55, 0x54, 5, 0, 1, 0, 0, 0, 0];
        entry.attributes = 0o100_644 << 16;
    }
    let other = other.add("META-INF/", b"").edit("META-INF/", |entry| entry.attributes = 0o040_755 << 16 | 0x10);
    [("own", own), ("other", other)]
}

fn names(raw: &Raw) -> Vec<String> {
    raw.entries.iter().map(|entry| String::from_utf8(entry.name.clone()).unwrap()).collect()
}

/// Entries that are left out, doubled, renamed, swapped, cut and added.
fn entries(raw: &Raw, out: &mut Altered) {
    let files: Vec<String> = names(raw).into_iter().filter(|name| !name.ends_with('/')).collect();
    for (at, name) in files.iter().enumerate() {
        out.push((format!("without {name}"), raw.clone().remove(name).bytes()));
        out.push((format!("{name} twice"), raw.clone().add(name, &raw.data(name)).bytes()));
        out.push((format!("{name} in capitals too"), raw.clone().add(&name.to_uppercase(), b"x").bytes()));
        out.push((format!("{name} renamed"), raw.clone().rename(name, &format!("{name}x")).bytes()));
        let plain = |change: &dyn Fn(&mut Vec<u8>)| {
            let change = |entry: &mut RawEntry| {
                change(&mut entry.data);
                entry.packed = entry.packed.as_ref().map(|_| deflated(&entry.data));
            };
            raw.clone().edit(name, change).bytes()
        };
        out.push((format!("{name} longer"), plain(&|data| data.push(b' '))));
        out.push((format!("{name} shorter"), plain(&|data| data.truncate(data.len() - 1))));
        out.push((format!("{name} empty"), plain(&|data| data.clear())));
        for place in [0, 1, 3, 7] {
            out.push((
                format!("{name} altered at {place}/8"),
                plain(&|data| {
                    let at = data.len() * place / 8;
                    data[at] ^= 0x20;
                }),
            ));
        }
        let other = &files[(at + 1) % files.len()];
        let (one, two) = (raw.data(name), raw.data(other));
        let swapped = raw.clone().change(name, |data| *data = two).change(other, |data| *data = one);
        let repacked = swapped.entries.iter().fold(swapped.clone(), |raw, entry| {
            let name = String::from_utf8(entry.name.clone()).unwrap();
            raw.edit(&name, |entry| entry.packed = entry.packed.as_ref().map(|_| deflated(&entry.data)))
        });
        out.push((format!("{name} and {other} swapped"), repacked.bytes()));
    }
}

/// Entries that nobody signed, and folders that hold something.
fn added(raw: &Raw, out: &mut Altered) {
    for name in [
        "x",
        "bijlagen/x.pdf",
        "bijlagen/x/y.pdf",
        "META-INF/x.xml",
        "META-INF/ASiCManifest002.xml",
        "META-INF/signature002.p7s",
        "META-INF/manifest.xml",
        "META-INF/container.xml",
        "META-INF/timestamp001.tst",
        "META-INF/ASiCArchiveManifest001.xml",
        "autorun.inf",
        "status.json",
        ".x",
        "bijlagen/OPP.docx/x",
        "\u{e9}.pdf",
    ] {
        for data in [b"".as_slice(), b"hidden", &[b'x'; 3_000]] {
            out.push((format!("{name} added, {} bytes", data.len()), raw.clone().add(name, data).bytes()));
        }
    }
    for name in ["bijlagen/", "META-INF/", "x/", "bijlagen/x/"] {
        for (data, attributes) in [(b"hidden".as_slice(), 0x10), (b"hidden", 0), (b"", 0x20)] {
            let added = raw.clone().remove(name).add(name, data).edit(name, |entry| entry.attributes = attributes);
            let fine = data.is_empty() && ["bijlagen/", "META-INF/"].contains(&name);
            if !fine {
                out.push((format!("the folder {name} with {} bytes", data.len()), added.bytes()));
            }
        }
    }
}

/// Extra fields, streams with something behind them, sizes and attributes that lie, comments, bytes between entries.
fn layout(raw: &Raw, out: &mut Altered) {
    let field = |id: u16, length: u16| {
        let mut bytes = [id.to_le_bytes(), length.to_le_bytes()].concat();
        bytes.resize(4 + usize::from(length), b'x');
        bytes
    };
    for name in names(raw) {
        for (id, length) in
            [(0x6375, 60), (0x7075, 30), (0x5455, 14), (0x5855, 200), (0x000a, 33), (0x9999, 0), (1, 16), (0xcafe, 1)]
        {
            let more = |entry: &mut RawEntry| entry.extra = field(id, length);
            out.push((format!("{name} with extra field {id:04x}"), raw.clone().edit(&name, more).bytes()));
        }
        for attributes in
            [0o120_777 << 16, 0o060_644 << 16, 0o104_755 << 16, 0x10 | 0o100_644 << 16, 0xffff, 0x08, 0x40]
        {
            if name.ends_with('/') {
                continue;
            }
            let more = |entry: &mut RawEntry| entry.attributes = attributes;
            out.push((format!("{name} with attributes {attributes:x}"), raw.clone().edit(&name, more).bytes()));
        }
        for flags in [0x0001, 0x0008, 0x0020, 0x0040, 0x2000, 0x8000] {
            let more = |entry: &mut RawEntry| entry.flags ^= flags;
            out.push((format!("{name} with flag {flags:04x}"), raw.clone().edit(&name, more).bytes()));
        }
        for more in [b"x".as_slice(), &[0; 9], &[0; 4_000], b"PK\x03\x04"] {
            let longer = |entry: &mut RawEntry| {
                let packed = entry.packed.clone().unwrap_or_else(|| deflated(&entry.data));
                entry.packed = Some([packed, more.to_vec()].concat());
            };
            out.push((
                format!("{name} with {} bytes behind its stream", more.len()),
                raw.clone().edit(&name, longer).bytes(),
            ));
        }
        for size in [0, 1, 0xffff_fffe] {
            let lies = |entry: &mut RawEntry| entry.stated_size = Some(entry.data.len() as u32 ^ size ^ 2);
            out.push((format!("{name} with another size, {size}"), raw.clone().edit(&name, lies).bytes()));
        }
        let local = |entry: &mut RawEntry| entry.local_name = Some([entry.name.clone(), b"x".to_vec()].concat());
        out.push((format!("{name} with another name of its own"), raw.clone().edit(&name, local).bytes()));
    }
    for length in [1, 22, 500] {
        out.push((format!("a comment of {length}"), Raw { comment: vec![b'x'; length], ..raw.clone() }.bytes()));
        out.push((format!("{length} bytes between"), Raw { between: vec![b'x'; length], ..raw.clone() }.bytes()));
        out.push((format!("{length} bytes before"), [vec![b'x'; length], raw.bytes()].concat()));
        out.push((format!("{length} bytes behind"), [raw.bytes(), vec![b'x'; length]].concat()));
        out.push((format!("cut by {length}"), raw.bytes()[..raw.bytes().len() - length].to_vec()));
    }
    out.push(("twice".to_owned(), [raw.bytes(), raw.bytes()].concat()));
}

/// Each field of each header and of the end, but those that carry no meaning and have several honest values.
fn headers(raw: &Raw, out: &mut Altered) {
    let bytes = raw.bytes();
    let starts =
        |mark: &[u8]| -> Vec<usize> { (0..bytes.len() - 4).filter(|at| bytes[*at..].starts_with(mark)).collect() };
    let regions = [(b"PK\x03\x04".as_slice(), 30), (b"PK\x01\x02", 46), (b"PK\x05\x06", 22)];
    for (mark, length) in regions {
        for start in starts(mark) {
            for at in (start..start + length).filter(|at| !is_idle(&bytes, *at)) {
                let mut other = bytes.clone();
                other[at] = other[at].wrapping_add(1);
                out.push((format!("byte {} of the header at {start}", at - start), other));
            }
        }
    }
}

/// The signature with something in it that nobody signed.
fn signatures(raw: &Raw, out: &mut Altered) {
    let der = raw.data(SIGNATURE);
    let outer = ContentInfo::from_der(&der).unwrap();
    let data: SignedData = outer.content.decode_as().unwrap();
    let mut add = |what: &str, data: SignedData| {
        let content = ContentInfo { content_type: outer.content_type, content: Any::encode_from(&data).unwrap() };
        let der = content.to_der().unwrap();
        let change = |entry: &mut RawEntry| {
            entry.packed = entry.packed.as_ref().map(|_| deflated(&der));
            entry.data.clone_from(&der);
        };
        out.push((what.to_owned(), raw.clone().edit(SIGNATURE, change).bytes()));
    };
    let signer = || data.signer_infos.0.as_slice()[0].clone();
    let with = |signers: Vec<cms::signed_data::SignerInfo>| SignedData {
        signer_infos: SignerInfos::try_from(signers).unwrap(),
        ..data.clone()
    };
    for oid in ["1.2.3.4", "1.2.840.113549.1.9.6", "1.2.840.113549.1.9.16.2.48"] {
        let value = Any::from(der::asn1::Utf8StringRef::new("hidden").unwrap());
        let attribute =
            Attribute { oid: ObjectIdentifier::new_unwrap(oid), values: SetOfVec::try_from(vec![value]).unwrap() };
        let mut hiding = signer();
        hiding.unsigned_attrs = Some(SetOfVec::try_from(vec![attribute]).unwrap());
        add(&format!("an unsigned attribute {oid}"), with(vec![hiding]));
    }
    let mut other = signer();
    other.signature = OctetString::new(vec![0; 70]).unwrap();
    add("a second signer", with(vec![signer(), other]));
    let content = Any::encode_from(&OctetString::new(b"hidden".to_vec()).unwrap()).unwrap();
    let inside = EncapsulatedContentInfo { econtent: Some(content), ..data.encap_content_info.clone() };
    add("content of its own", SignedData { encap_content_info: inside, ..data.clone() });
    for name in ["Een ander", "Nog een ander"] {
        let other = SigningKey::generate(name, RECIPIENT, noon() - TimeDelta::days(1)).unwrap();
        let certificate = x509_cert::Certificate::from_der(other.certificate().der()).unwrap();
        let mut bag: Vec<CertificateChoices> = data.certificates.iter().flat_map(|set| set.0.iter().cloned()).collect();
        bag.push(CertificateChoices::Certificate(certificate.clone()));
        let bag = cms::signed_data::CertificateSet::try_from(bag).unwrap();
        add(&format!("a certificate of {name}"), SignedData { certificates: Some(bag), ..data.clone() });
        let alone = vec![CertificateChoices::Certificate(certificate.clone())];
        let alone = cms::signed_data::CertificateSet::try_from(alone).unwrap();
        add(&format!("only a certificate of {name}"), SignedData { certificates: Some(alone), ..data.clone() });
        let mut named = signer();
        named.sid = cms::signed_data::SignerIdentifier::IssuerAndSerialNumber(IssuerAndSerialNumber {
            issuer: certificate.tbs_certificate.issuer.clone(),
            serial_number: certificate.tbs_certificate.serial_number.clone(),
        });
        add(&format!("a signer called {name}"), with(vec![named]));
    }
    add("no certificate", SignedData { certificates: None, ..data.clone() });
}

#[test]
fn t13_hundreds_of_altered_containers_are_not_accepted_and_their_twins_are() {
    let mut tried = 0;
    for (whose, raw) in twins() {
        assert!(report(&raw.bytes()).is_intact(), "the twin: {whose}");
        let mut altered = Altered::new();
        for region in [entries, added, layout, headers, signatures] {
            region(&raw, &mut altered);
        }
        for (what, bytes) in &altered {
            let intact = judged(bytes).is_ok_and(|report| report.is_intact());
            assert!(!intact, "{whose}: {what}");
        }
        tried += altered.len();
    }
    assert!(tried >= 600, "{tried}");
}

/// The fields that carry no meaning and have more than one honest value; all others let no bit of theirs be changed.
const WITHOUT_MEANING: [(&str, std::ops::Range<usize>); 3] =
    [("made by", 4..6), ("text or not", 36..37), ("permissions", 38..42)];

#[test]
#[allow(clippy::disallowed_methods, reason = "asks how thorough it is to be")]
fn t13_no_bit_of_a_bundle_can_be_turned_but_in_fields_without_meaning() {
    let bytes = packed();
    let directory: Vec<usize> = (0..bytes.len() - 4).filter(|at| bytes[*at..].starts_with(b"PK\x01\x02")).collect();
    let field = |at: usize| {
        let start = directory.iter().rev().find(|start| **start <= at)?;
        WITHOUT_MEANING.iter().find(|(_, range)| range.contains(&(at - start))).map(|(name, _)| *name)
    };
    let mut free = BTreeMap::new();
    let mut other = bytes.clone();
    // All of them take minutes: `.ci/long bits` turns each, a plain run two of each byte.
    let every = std::env::var_os("COMPLEET_EVERY_BIT").is_some();
    for at in 0..bytes.len() {
        for bit in (0..8).filter(|bit| every || at % 4 == bit % 4) {
            other[at] ^= 1 << bit;
            if judged(&other).is_ok_and(|report| report.is_intact()) {
                let name = field(at).unwrap_or_else(|| panic!("bit {bit} of byte {at}"));
                *free.entry(name).or_insert(0) += 1;
            }
            other[at] = bytes[at];
        }
    }
    let entries = directory.len();
    for (name, most) in [("made by", 9), ("text or not", 1), ("permissions", 4)] {
        assert!(free.remove(name).unwrap_or(0) <= most * entries, "{name}");
    }
    assert!(free.is_empty(), "{free:?}");
}
