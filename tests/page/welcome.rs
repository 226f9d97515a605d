//! The first start: three sentences, the region and the school, and never again.

use super::client::{serve, user_with};
use std::fs;

#[test]
fn the_first_start_says_what_this_is_and_asks_for_the_region_and_the_school() {
    let (user, _) = user_with("complete-tlv", "dossier");
    let served = serve(user.path(), &[]);
    let browser = served.browser();
    let page = browser.follow(&browser.at).body;
    let lead = page.split("class=\"lead\">").nth(1).and_then(|rest| rest.split("</p>").next()).unwrap();
    assert_eq!(lead.matches(". ").count() + 1, 3, "{lead}");
    for asked in ["name=\"regels\"", "name=\"contactpersoon\"", "name=\"email\"", "name=\"telefoon\""] {
        assert_eq!(page.matches(asked).count(), 1, "{asked}");
    }
    assert_eq!(page.matches("type=\"text\"").count(), 3, "nothing else");

    // What cannot be right comes back, with what was typed.
    let school = served.home().join("compleet/school.toml");
    let wrong =
        browser.send("welkom", &[("regels", "po2507"), ("contactpersoon", "M. Jansen"), ("email", "geen adres")]).body;
    assert!(
        wrong.contains("role=\"alert\"") && wrong.contains("#veld-email-in") && wrong.contains("value=\"geen adres\"")
    );
    assert!(!school.exists());

    let begin = browser
        .post(
            "welkom",
            &[("regels", "po2507"), ("contactpersoon", "M. Jansen"), ("email", "ib@school.nl"), ("telefoon", "")],
        )
        .body;
    assert!(begin.contains("Welk dossier?") && begin.contains("Regels van Stromenland"), "{begin}");
    let kept = fs::read_to_string(&school).unwrap();
    assert!(kept.contains("M. Jansen") && kept.contains("ib@school.nl") && kept.contains("po2507"), "{kept}");
    assert!(!kept.contains("telefoon"), "{kept}");
}

#[test]
fn who_answers_later_is_not_asked_again() {
    let (user, _) = user_with("complete-tlv", "dossier");
    let served = serve(user.path(), &[]);
    let browser = served.browser();
    assert!(browser.at.ends_with("/welkom"));
    let begin = browser.post("welkom", &[("regels", "po2507"), ("email", "geen adres"), ("later", "ja")]).body;
    assert!(begin.contains("Welk dossier?"));
    assert!(!fs::read_to_string(served.home().join("compleet/school.toml")).unwrap().contains("geen adres"));
}
