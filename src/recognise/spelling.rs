//! Whether two words are the same but for a letter or two: left out, doubled, changed, swapped.
//! Never looks at what a word means.

/// The shortest word that may be misspelled; shorter ones turn into one another.
const SHORTEST: usize = 6;
/// From this length on, a letter may be another one; in shorter words it is only left out, doubled or swapped.
const CHANGED: usize = 8;
/// From this length on, two letters may be wrong.
const LONG: usize = 10;

/// A word in the form in which others are compared with it.
#[derive(Debug, Clone)]
pub(super) struct Spelling {
    letters: Vec<u8>,
    /// Which letters it holds, one bit each.
    mask: u32,
}

impl Spelling {
    /// Takes a folded word.
    pub(super) fn new(word: &str) -> Self {
        let letters = word.as_bytes().to_vec();
        let mask = letters.iter().fold(0, |mask, letter| mask | bit(*letter));
        Self { letters, mask }
    }

    /// Returns how many letters of `other` are wrong, if they are few for its length.
    pub(super) fn wrong(&self, other: &Self) -> Option<usize> {
        let (one, two) = (&self.letters, &other.letters);
        let most = allowed(one.len().min(two.len()))?;
        let apart = (self.mask ^ other.mask).count_ones() as usize;
        if apart > most * 2 || one.len().abs_diff(two.len()) > most || !same_edge(one, two) {
            return None;
        }
        let short = one.len().min(two.len()) < CHANGED;
        distance(one, two, most).filter(|wrong| *wrong > 0 && !(short && is_changed(one, two)))
    }
}

/// How many letters of a word of this length may be wrong.
fn allowed(length: usize) -> Option<usize> {
    (length >= SHORTEST).then_some(if length >= LONG { 2 } else { 1 })
}

/// People rarely miss the first letter of a word, nor both of its first two; a wrong one elsewhere leaves these.
fn same_edge(one: &[u8], two: &[u8]) -> bool {
    one.first() == two.first() || one.get(1..4) == two.get(1..4)
}

/// Whether two words of one length differ in a letter that is not merely swapped with its neighbour.
fn is_changed(one: &[u8], two: &[u8]) -> bool {
    let (mut first, mut second) = (one.to_vec(), two.to_vec());
    first.sort_unstable();
    second.sort_unstable();
    one.len() == two.len() && first != second
}

fn bit(letter: u8) -> u32 {
    match letter {
        b'a'..=b'z' => 1 << (letter - b'a'),
        b'0'..=b'9' => 1 << 26,
        _ => 1 << 27,
    }
}

/// The number of letters to leave out, put in, change or swap with their neighbour; none above `most`.
fn distance(one: &[u8], two: &[u8], most: usize) -> Option<usize> {
    let mut before: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=two.len()).collect();
    for (i, a) in one.iter().enumerate() {
        let mut row = vec![i + 1];
        for (j, b) in two.iter().enumerate() {
            let mut cost = (last[j] + usize::from(a != b)).min(last[j + 1] + 1).min(row[j] + 1);
            if i > 0 && j > 0 && *a == two[j - 1] && one[i - 1] == *b {
                cost = cost.min(before[j - 1] + 1);
            }
            row.push(cost);
        }
        if row.iter().min().is_some_and(|least| *least > most) {
            return None;
        }
        before = std::mem::replace(&mut last, row);
    }
    last.last().copied().filter(|cost| *cost <= most)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wrong(one: &str, two: &str) -> Option<usize> {
        Spelling::new(one).wrong(&Spelling::new(two))
    }

    #[test]
    fn a_letter_or_two_may_be_wrong_in_a_long_word() {
        assert_eq!(wrong("intelligentie", "inteligentie"), Some(1));
        assert_eq!(wrong("logopedisch", "logopedish"), Some(1));
        assert_eq!(wrong("verslag", "verlsag"), Some(1));
        assert_eq!(wrong("psychologisch", "pyschologisch"), Some(1));
        assert_eq!(wrong("toelaatbaarheidsverklaring", "toelaatbarheidverklaring"), Some(2));
        assert_eq!(wrong("intelligentie", "inteligensie"), Some(2));
    }

    #[test]
    fn short_words_and_other_words_are_not_misspelled() {
        for (one, two) in [
            ("plan", "plaa"),
            ("toets", "toetst"),
            ("verslag", "vertrag"),
            ("verslag", "verslag"),
            ("consent", "content"),
        ] {
            assert_eq!(wrong(one, two), None, "{one} {two}");
        }
        assert_eq!(wrong("observatie", "conservatief"), None);
    }
}
