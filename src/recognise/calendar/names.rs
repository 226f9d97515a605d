//! Names of months, days and stretches of the year in Dutch, English, German, French and Turkish, folded.
//! Never decides whether a word is meant as one: "mei" and "mart" are names of people, too.

/// Returns the number of a month.
pub(super) fn month(word: &str) -> Option<u32> {
    Some(match word {
        "januari" | "jan" | "january" | "januar" | "janner" | "janvier" | "janv" | "ocak" => 1,
        "februari" | "feb" | "febr" | "february" | "februar" | "feber" | "fevrier" | "fevr" | "fev" | "subat" => 2,
        "maart" | "mrt" | "mar" | "maa" | "mrch" | "march" | "marz" | "maerz" | "mars" | "mart" => 3,
        "april" | "apr" | "avril" | "avr" | "nisan" => 4,
        "mei" | "may" | "mai" | "mayis" | "mayıs" => 5,
        "juni" | "jun" | "june" | "juin" | "haziran" => 6,
        "juli" | "jul" | "july" | "juillet" | "juil" | "temmuz" => 7,
        "augustus" | "aug" | "august" | "aout" | "agustos" => 8,
        "september" | "sep" | "sept" | "septembre" | "eylul" => 9,
        "oktober" | "okt" | "october" | "oct" | "octobre" | "ekim" => 10,
        "november" | "nov" | "novembre" | "kasim" | "kasım" => 11,
        "december" | "dec" | "dezember" | "dez" | "decembre" | "aralik" | "aralık" => 12,
        _ => return None,
    })
}

/// The names that are long enough to be known with a letter wrong.
const LONG: [(&str, u32); 26] = [
    ("januari", 1),
    ("january", 1),
    ("janvier", 1),
    ("februari", 2),
    ("february", 2),
    ("februar", 2),
    ("fevrier", 2),
    ("maart", 3),
    ("march", 3),
    ("april", 4),
    ("avril", 4),
    ("augustus", 8),
    ("august", 8),
    ("agustos", 8),
    ("september", 9),
    ("septembre", 9),
    ("oktober", 10),
    ("october", 10),
    ("octobre", 10),
    ("november", 11),
    ("novembre", 11),
    ("december", 12),
    ("dezember", 12),
    ("decembre", 12),
    ("haziran", 6),
    ("juillet", 7),
];

/// Returns the number of a month that is spelled with a letter wrong, missing, too many or in the wrong place, or as a
/// scanner reads it ("rnaart"). Only between a day and a year is such a word a month.
pub(super) fn month_misspelled(word: &str) -> Option<u32> {
    if !(4..=11).contains(&word.len()) || !word.is_ascii() || word.bytes().any(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let read = word.replace("rn", "m");
    let mut fits = LONG.iter().filter(|(name, _)| read == *name || one_apart(&read, name)).map(|(_, month)| *month);
    let first = month(&read).or_else(|| fits.next())?;
    fits.all(|other| other == first).then_some(first)
}

/// Says whether two words differ in one letter: another, one more, one less, or two in the wrong order.
pub(in crate::recognise) fn one_apart(one: &str, other: &str) -> bool {
    let (one, other) = if one.len() <= other.len() { (one, other) } else { (other, one) };
    let same = one.bytes().zip(other.bytes()).take_while(|(a, b)| a == b).count();
    let (left, right) = (&one.as_bytes()[same..], &other.as_bytes()[same..]);
    match right.len() - left.len() {
        0 if left.is_empty() => false,
        0 => {
            left[1..] == right[1..]
                || (left.len() >= 2 && left[0] == right[1] && left[1] == right[0] && left[2..] == right[2..])
        }
        1 => *left == right[1..],
        _ => false,
    }
}

/// Days of the week, whole and short.
const DAYS: [&str; 50] = [
    "maandag",
    "dinsdag",
    "woensdag",
    "donderdag",
    "vrijdag",
    "zaterdag",
    "zondag",
    "ma",
    "di",
    "wo",
    "do",
    "vr",
    "za",
    "zo",
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
    "mon",
    "tue",
    "wed",
    "thu",
    "fri",
    "sat",
    "sun",
    "montag",
    "dienstag",
    "mittwoch",
    "donnerstag",
    "freitag",
    "samstag",
    "sonntag",
    "lundi",
    "mardi",
    "mercredi",
    "jeudi",
    "vendredi",
    "samedi",
    "dimanche",
    "pazartesi",
    "sali",
    "salı",
    "carsamba",
    "persembe",
    "cuma",
    "cumartesi",
    "pazar",
];

/// Whether a word may stand before a date without saying anything of it: a day of the week, an article, "op".
pub(in crate::recognise) fn leads(word: &str) -> bool {
    matches!(word, "op" | "dd" | "van" | "den" | "le" | "du" | "on" | "am" | "vom") || DAYS.contains(&word)
}

/// A part of the year, in months; one that goes on past December ends in the year after.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Stretch {
    /// The first month.
    pub(super) from: u32,
    /// The last month.
    pub(super) to: u32,
    /// Where two years are named, it begins in the first and ends in the second.
    pub(super) turns: Option<(u32, u32)>,
}

impl Stretch {
    const fn of(from: u32, to: u32) -> Self {
        Self { from, to, turns: None }
    }

    /// A quarter of the year.
    pub(super) fn quarter(number: u32) -> Option<Self> {
        (1..=4).contains(&number).then(|| Self::of(number * 3 - 2, number * 3))
    }
}

/// Returns what a word says of a year that follows it.
pub(super) fn stretch(word: &str) -> Option<Stretch> {
    Some(match word {
        "voorjaar" | "lente" | "spring" | "fruhjahr" | "fruhling" | "printemps" | "ilkbahar" | "bahar" => {
            Stretch::of(3, 6)
        }
        "zomer" | "summer" | "sommer" | "ete" | "yaz" => Stretch::of(6, 9),
        "najaar" | "herfst" | "autumn" | "fall" | "herbst" | "automne" | "sonbahar" | "guz" => Stretch::of(9, 12),
        // One winter lies in two years: where only one is named, nobody knows which.
        "winter" | "hiver" | "kis" | "kış" => Stretch { from: 1, to: 12, turns: Some((12, 3)) },
        "begin" | "early" | "anfang" | "debut" => Stretch::of(1, 4),
        "medio" | "halverwege" | "midden" | "mid" | "mitte" => Stretch::of(5, 8),
        "eind" | "einde" | "late" | "ende" | "fin" => Stretch::of(9, 12),
        "q1" => Stretch::of(1, 3),
        "q2" => Stretch::of(4, 6),
        "q3" => Stretch::of(7, 9),
        "q4" => Stretch::of(10, 12),
        _ => return None,
    })
}

/// Whether a word says that two years are those of a school.
pub(super) fn school_year(word: &str) -> bool {
    matches!(word, "schooljaar" | "cursusjaar" | "schuljahr")
}

/// Whether a word joins a stretch or a month to its year.
pub(super) fn joins_year(word: &str) -> bool {
    matches!(word, "van" | "in" | "of" | "het" | "jaar" | "the" | "de" | "des" | "jahres" | "year")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_month_is_known_with_a_letter_wrong() {
        for (word, number) in [
            ("maert", 3),
            ("marrt", 3),
            ("rnaart", 3),
            ("rnei", 5),
            ("febuari", 2),
            ("ferbuari", 2),
            ("agustus", 8),
            ("septmber", 9),
            ("septmeber", 9),
            ("ocktober", 10),
            ("decmber", 12),
            ("novenber", 11),
        ] {
            assert_eq!(month_misspelled(word), Some(number), "{word}");
        }
        for word in ["jaar", "weken", "maanden", "dagen", "juli0", "verslag", "groep", "punten"] {
            assert_eq!(month_misspelled(word), None, "{word}");
        }
    }
}
