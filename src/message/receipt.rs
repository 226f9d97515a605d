//! The words for how a bundle arrived, by its receiver's word.

use crate::language::Language;
use crate::language::plain::one_line;
use crate::lifecycle::Receipt;

/// Says how a bundle arrived, without a full stop.
pub fn receipt(receipt: &Receipt, language: Language) -> String {
    let bundle = one_line(&receipt.bundle);
    match (receipt.whole, receipt.trusted) {
        (true, true) => language.pick(
            format!("ontvangstbevestiging: pakket {bundle} is heel aangekomen en vertrouwd"),
            format!("receipt: bundle {bundle} arrived whole, and is trusted"),
        ),
        (true, false) => language.pick(
            format!("ontvangstbevestiging: pakket {bundle} is heel aangekomen, maar de ontvanger vertrouwt het niet; bel hem over uw certificaat"),
            format!("receipt: bundle {bundle} arrived whole, but its receiver does not trust it; call about your certificate"),
        ),
        (false, _) => language.pick(
            format!("ontvangstbevestiging: pakket {bundle} is NIET heel aangekomen; stuur het opnieuw"),
            format!("receipt: bundle {bundle} did NOT arrive whole; send it again"),
        ),
    }
}
