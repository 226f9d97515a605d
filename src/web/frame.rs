//! What stands around every screen: head, menu, promise.

use super::parts::{SIGNS, shown, sign, told};
use super::state::Flash;
use crate::language::Language;
use crate::message::page::{self as words, Label};
use maud::{DOCTYPE, Markup, html};

/// How a page hears of what happens meanwhile.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Waits {
    /// Not at all.
    No,
    /// It comes back as a whole.
    Whole,
    /// What is new is put in its place.
    Parts,
}

/// Around one page.
#[derive(Debug, Clone, Copy)]
pub(super) struct Frame<'a> {
    /// What stands before every address.
    pub(super) root: &'a str,
    pub(super) language: Language,
}

impl Frame<'_> {
    /// A fixed text.
    pub(super) fn say(&self, label: Label) -> &'static str {
        label.get(self.language)
    }

    /// A whole page. Its title names the screen, and never a folder: a browser keeps it.
    pub(super) fn page(&self, title: Label, main: &Markup) -> String {
        self.whole(title, main, Waits::No)
    }

    /// A page that shows what is still going on: it comes back by itself, with script or without.
    pub(super) fn waiting(&self, title: Label, main: &Markup) -> String {
        self.whole(title, main, Waits::Whole)
    }

    /// A page of which parts are renewed while a person reads it.
    pub(super) fn live(&self, title: Label, main: &Markup) -> String {
        self.whole(title, main, Waits::Parts)
    }

    /// A page with one message and the way on.
    pub(super) fn message(&self, title: Label, words: Label) -> String {
        let main = html! {
            h1 { (self.say(title)) }
            p.lead { (self.say(words)) }
            p { a.button href={(self.root) "/"} { (self.say(Label::Start)) } }
        };
        self.page(title, &main)
    }

    /// The same for whoever is not let in: it leads nowhere and asks nothing.
    pub(super) fn bare(&self, title: Label, words: Label) -> String {
        let page = html! {
            (DOCTYPE)
            html lang=(self.language.pick("nl", "en")) {
                head { meta charset="utf-8"; title { "compleet" } }
                body { main { h1 { (self.say(title)) } p { (self.say(words)) } } }
            }
        };
        page.into_string()
    }

    fn whole(&self, title: Label, main: &Markup, waits: Waits) -> String {
        let root = self.root;
        let page = html! {
            (DOCTYPE)
            html lang=(self.language.pick("nl", "en")) {
                head {
                    meta charset="utf-8";
                    meta name="viewport" content="width=device-width, initial-scale=1";
                    meta name="color-scheme" content="light dark";
                    link rel="icon" href="data:,";
                    title { (self.say(title)) " - compleet" }
                    link rel="stylesheet" href={(root) "/stijl.css"};
                    script src={(root) "/pagina.js"} defer {}
                    @match waits {
                        Waits::No => {}
                        Waits::Whole => noscript { meta http-equiv="refresh" content="2"; },
                        Waits::Parts => noscript { meta http-equiv="refresh" content="5"; },
                    }
                }
                body data-news={(root) "/nieuws"} data-waits[waits == Waits::Whole] data-renews[waits == Waits::Parts] {
                    (SIGNS)
                    a.skip href="#main" { (self.say(Label::SkipToContent)) }
                    header.top {
                        a.brand href={(root) "/"} { "compleet" }
                        (self.menu())
                    }
                    p #gone role="alert" hidden { (self.say(Label::Gone)) }
                    main #main tabindex="-1" { (main) }
                    footer {
                        p { (self.say(Label::Promise)) }
                        p { (self.say(Label::OnlyAPersonSees)) }
                    }
                }
            }
        };
        page.into_string()
    }

    /// What a person is told once, on the page that follows a form.
    pub(super) fn flash(&self, flash: Option<&Flash>) -> Markup {
        match flash {
            None => html! {},
            Some(Flash::Trouble(trouble)) => html! {
                div.summary role="alert" tabindex="-1" data-focus { p { (shown(&trouble.get(self.language))) } }
            },
            Some(Flash::Done(done, _) | Flash::Taken(done, _)) => told(done.get(self.language), &html! {}),
            Some(Flash::Mended(_)) => told(words::Done::Mended.get(self.language), &html! {}),
            Some(Flash::FormWritten(name)) => told(&words::form_written(name, self.language), &html! {}),
            Some(Flash::Packed(name, kept)) => html! {
                (told(&words::packed_as(name, self.language), &html! {}))
                @if !kept { p.notice { (sign("doubtful")) (self.say(Label::NotInRegister)) } }
            },
        }
    }

    fn menu(&self) -> Markup {
        html! {
            nav aria-label=(self.say(Label::MainMenu)) {
                a href={(self.root) "/"} { (self.say(Label::Start)) }
                a href={(self.root) "/sleutel"} { (self.say(Label::KeysAndContacts)) }
                a href={(self.root) "/hulp"} { (self.say(Label::Help)) }
            }
        }
    }
}
