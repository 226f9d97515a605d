use super::*;

fn lexicon(cues: &[(&str, Sense)]) -> Lexicon {
    let mut builder = Builder::default();
    for (words, sense) in cues {
        builder.add(*sense, [&(*words).to_owned()]);
    }
    builder.build(|_| Composer::default())
}

const ONE: Sense = Sense::Cue(1, CueSort::Title);
const TWO: Sense = Sense::Cue(2, CueSort::Title);

fn found(lexicon: &Lexicon, text: &str) -> Vec<Sense> {
    lexicon.find(&Words::of_text(text)).into_iter().map(|hit| hit.sense).collect()
}

#[test]
fn a_cue_is_whole_words_unless_it_is_left_open() {
    let lexicon = lexicon(&[("dyslexie*", ONE), ("toets", TWO)]);
    assert_eq!(found(&lexicon, "Een dyslexieverklaring"), [ONE]);
    assert_eq!(found(&lexicon, "toetsen"), []);
    assert_eq!(found(&lexicon, "een TOETS!"), [TWO]);
}

#[test]
fn a_tilde_is_a_space_a_hyphen_or_nothing() {
    let lexicon = lexicon(&[("groei~document", ONE)]);
    for text in ["groeidocument", "Groei-document", "GROEI DOCUMENT"] {
        assert_eq!(found(&lexicon, text), [ONE], "{text}");
    }
}

#[test]
fn the_longer_cue_wins() {
    let lexicon = lexicon(&[("ondertekening op", ONE), ("op", TWO)]);
    assert_eq!(found(&lexicon, "Ondertekening OP"), [ONE]);
    assert_eq!(found(&lexicon, "OP en ondertekening OP"), [TWO, ONE]);
}

#[test]
fn an_exact_cue_is_spelled_so_or_stands_alone() {
    let lexicon = lexicon(&[("=OP", ONE)]);
    assert_eq!(found(&lexicon, "OP Jan"), [ONE]);
    assert_eq!(found(&lexicon, "op 2024"), [ONE]);
    assert_eq!(found(&lexicon, "gesprek op school"), []);
    assert_eq!(found(&lexicon, "GESPREK OP SCHOOL"), []);
}
