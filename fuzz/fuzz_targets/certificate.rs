//! Any bytes as a certificate, as a statement of an old key, or as a signature are read or refused; what is read keeps its
//! bytes and has a name of one line.
#![no_main]

use compleet::keys::read_succession;
use compleet::signature::{Certificate, Signature, named_signers, verify};
use libfuzzer_sys::fuzz_target;

/// What the signatures among the seeds cover.
const CONTENT: &[u8] = b"<list/>";

fuzz_target!(|data: &[u8]| {
    if let Ok(text) = std::str::from_utf8(data) {
        if let Ok(certificate) = Certificate::from_pem(text) {
            let pem = certificate.to_pem().expect("a certificate can be written");
            let again = Certificate::from_pem(&pem).expect("and read");
            assert_eq!(again.fingerprint(), certificate.fingerprint());
            let _ = (certificate.name(), certificate.recipient(), certificate.valid_until(), certificate.spoken_fingerprint());
        }
        let _ = read_succession(text);
    }
    let _ = named_signers(data);
    if let Signature::Good(signer) = verify(data, CONTENT) {
        assert!(signer.certificate.is_valid_at(signer.signed_at));
    }
});
