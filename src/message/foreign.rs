//! The words for signed containers of other programs.

use crate::bundle::{Foreign, ForeignKind};
use crate::language::Language;
use crate::language::plain::one_line;

/// Says what a file is and by whom, and what to do with it.
pub fn foreign(found: &Foreign, language: Language) -> String {
    let kind = kind(found.kind, language);
    let signers: Vec<String> = found.signers.iter().map(|name| format!("‘{}’", one_line(name))).collect();
    let by = match signers.as_slice() {
        [] => language.pick("door wie, staat er niet leesbaar in".to_owned(), "by whom cannot be read".to_owned()),
        names => {
            let names = names.join(", ");
            language.pick(
                format!("volgens het bestand zelf door {names}; dat is hier niet nagegaan"),
                format!("by its own word by {names}; nobody looked here whether that is so"),
            )
        }
    };
    language.pick(
        format!("Dit is geen pakket van compleet, maar {kind}, {by}. Open het met het programma waarmee het is gemaakt, of vraag de afzender om een pakket van compleet."),
        format!("This is no bundle of compleet but {kind}, {by}. Open it with the program that made it, or ask the sender for a bundle of compleet."),
    )
}

fn kind(kind: ForeignKind, language: Language) -> &'static str {
    match kind {
        ForeignKind::ExtendedCades => language.pick(
            "een ondertekende container (ASiC-E) met een handtekening volgens CAdES",
            "a signed container (ASiC-E) with a CAdES signature",
        ),
        ForeignKind::ExtendedXades => language.pick(
            "een ondertekende container (ASiC-E) met een handtekening volgens XAdES",
            "a signed container (ASiC-E) with a XAdES signature",
        ),
        ForeignKind::SimpleCades => language.pick(
            "een ondertekende container voor één document (ASiC-S) met een handtekening volgens CAdES",
            "a signed container for one document (ASiC-S) with a CAdES signature",
        ),
        ForeignKind::SimpleXades => language.pick(
            "een ondertekende container voor één document (ASiC-S) met een handtekening volgens XAdES",
            "a signed container for one document (ASiC-S) with a XAdES signature",
        ),
        ForeignKind::Cms => {
            language.pick("een losse handtekening (CMS of CAdES)", "a signature by itself (CMS or CAdES)")
        }
    }
}
