//! A mail of the platform that was pasted: read, asked back, and stored only then.

use super::client::{Browser, serve, user_with};

const MAIL: &str = "Van: CT\nDatum: 30 november 2026\nOnderwerp: dossiernummer 4711\n\nBeste collega,\n\nDe aanvraag is incompleet. \
    Er ontbreekt nog: <b>de ZIEN-lijst</b>.\n\nGroet, CT";

fn filed<'s>(served: &'s super::client::Served) -> Browser<'s> {
    let browser = served.browser();
    browser.follow(&browser.at.clone());
    while browser.get("dossier/0/indienen").body.contains("data-waits") {}
    assert!(browser.post("dossier/0/nummer", &[("nummer", "4711")]).body.contains("<h1>Ingediend</h1>"));
    browser
}

#[test]
fn a_mail_is_read_and_stored_only_after_it_was_asked_back() {
    let (user, folder) = user_with("complete-tlv", "dossier");
    let served = serve(user.path(), &[folder.to_str().unwrap()]);
    let browser = filed(&served);
    assert!(browser.get("dossier/0/volgen").body.contains("Plak de mail van het platform"));
    let asked = browser.send("dossier/0/mail", &[("mail", MAIL)]);
    assert_eq!(asked.status, 200, "{asked:?}");
    for part in
        ["TLV aanvraag incompleet</h1>", "Klopt het?", "value=\"30-11-2026\"", "&lt;b&gt;de ZIEN-lijst&lt;/b&gt;"]
    {
        assert!(asked.body.contains(part), "{part}: {}", asked.body);
    }
    assert!(browser.get("dossier/0/volgen").body.contains("<h1>Ingediend</h1>"), "nothing is stored yet");
    let name = asked.body.split("name=\"gegeven-").nth(1).unwrap().split('"').next().unwrap();
    let fields = [(&*format!("gegeven-{name}"), "de ZIEN-lijst"), ("sinds", "30-11-2026"), ("door", "M. Jansen")];
    assert!(browser.post("dossier/0/status/incompleet", &fields).body.contains("Het platform mist: de ZIEN-lijst"));

    let other = browser.send("dossier/0/mail", &[("mail", &MAIL.replace("4711", "4712"))]).body;
    assert!(other.contains("noemt dossiernummer 4712"), "{other}");
    let two = browser.send("dossier/0/mail", &[("mail", "De aanvraag is aangevuld. De aanvraag is afgewezen.")]).body;
    assert!(two.contains("Welke status bedoelt de mail?") && two.contains("value=\"aangevuld\""), "{two}");
    let chosen = [("mail", "De aanvraag is aangevuld. De aanvraag is afgewezen."), ("status", "aangevuld")];
    assert!(browser.send("dossier/0/mail", &chosen).body.contains("TLV aanvraag aangevuld</h1>"));
    for (mail, says) in [("Tot morgen!", "staat geen status"), ("  ", "Vul in: Tekst van de mail")] {
        assert!(browser.post("dossier/0/mail", &[("mail", mail)]).body.contains(says), "{mail}");
    }
    // Nothing of the mail is kept.
    let register = std::fs::read(served.home().join("compleet").join("register.sqlite")).unwrap();
    assert!(!register.windows(14).any(|part| part == b"Beste collega,"));
}
