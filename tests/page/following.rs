//! From filing to the end of a request, on the page and without script; what the register knows then is what the commands
//! would have entered.

use super::client::{Browser, command, serve, user_with};
use serde_json::Value;
use std::path::Path;

#[test]
fn a_request_is_filed_and_followed_to_its_end() {
    let (user, folder) = user_with("complete-tlv", "dossier");
    let served = serve(user.path(), &[folder.to_str().unwrap()]);
    let browser = served.browser();
    browser.follow(&browser.at.clone());
    let ready = |path: &str| loop {
        let page = browser.get(path).body;
        if !page.contains("data-waits") {
            return page;
        }
    };
    assert!(browser.get("dossier/0/volgen").body.contains("Nog niet ingediend"));
    let page = ready("dossier/0/indienen");
    for part in ["uitsluitend Bijlages", "TLV SBO", "data-copy", "Ontwikkelingsperspectief.pdf"] {
        assert!(page.contains(part), "{part}: {page}");
    }
    let number = |typed: &str| browser.post("dossier/0/nummer", &[("nummer", typed)]).body;
    for (typed, says) in [("", "Vul in"), ("x12", "geen dossiernummer"), ("-1", "Nog niet verzonden")] {
        assert!(number(typed).contains(says), "{typed}");
    }
    let page = number("47 11");
    assert!(page.contains("<h1>Ingediend</h1>") && page.contains("Dossiernummer 4711"), "{page}");
    let record = |status: &str, more: &[(&str, &str)]| {
        let fields: Vec<(&str, &str)> = [("door", "M. Jansen")].into_iter().chain(more.iter().copied()).collect();
        browser.post(&format!("dossier/0/status/{status}"), &fields).body
    };
    assert!(record("aanmelding", &[]).contains("TLV Aanmelding</h1>"));
    let form = browser.get("dossier/0/status/incompleet").body;
    let lacks = form.split("name=\"gegeven-").nth(1).unwrap().split('"').next().unwrap();
    let page = record("incompleet", &[(&format!("gegeven-{lacks}"), "de ZIEN-lijst <b>")]);
    assert!(page.contains("Het platform mist: de ZIEN-lijst &lt;b&gt;"), "{page}");
    let first_task = page.split("<ul class=\"tasks\">").nth(1).unwrap();
    assert!(
        first_task.find("Het platform mist").unwrap() < first_task.find("</li>").unwrap(),
        "what is missing stands first"
    );
    let task = page.split("name=\"taak\" value=\"").nth(1).unwrap().split('"').next().unwrap();
    assert!(
        !browser.post("dossier/0/taak", &[("taak", task), ("door", "M. Jansen")]).body.contains("Het platform mist")
    );
    assert!(record("in-behandeling", &[("sinds", "32-13-2026")]).contains("is geen datum"));
    let page = record("in-behandeling", &[]);
    assert!(page.contains("in behandeling</h1>"), "{page}");
    let page = record("afgegeven", &[]);
    assert!(page.contains("afgegeven"), "{page}");
    // What was entered by mistake is taken back.
    let event = page.split("name=\"over\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let page = browser.post("dossier/0/besluit", &[("over", &event), ("besluit", "terug"), ("door", "M. Jansen")]).body;
    assert!(page.contains("in behandeling</h1>"), "{page}");

    let listed = command(served.home(), user.path()).args(["status", "list", "--format", "json"]).output().unwrap();
    let listed: Value = serde_json::from_slice(&listed.stdout).unwrap();
    let one = &listed["dossiers"][0];
    assert_eq!(one["dossiernummer"].as_i64().or(one["number"].as_i64()), Some(4711), "{one}");
    a_colleague_reads_where_it_stands(&browser, user.path(), &folder);
    let register = std::fs::read(served.home().join("compleet").join("register.sqlite")).unwrap();
    let folder = folder.to_str().unwrap().as_bytes();
    assert!(!register.windows(folder.len()).any(|part| part == folder), "the register holds a folder's name");
}

/// What somebody chose to keep beside the dossier is read by another user, counts as no document, and goes again.
fn a_colleague_reads_where_it_stands(browser: &Browser<'_>, user: &Path, folder: &Path) {
    assert!(!folder.join("compleet-stand.json").exists(), "nothing is kept there unasked");
    let page = browser.post("dossier/0/delen", &[("doe", "wel"), ("door", "M. Jansen")]).body;
    assert!(page.contains("De stand staat nu in de map") && page.contains("Niet meer in de map bijhouden"), "{page}");
    let kept: Value = serde_json::from_slice(&std::fs::read(folder.join("compleet-stand.json")).unwrap()).unwrap();
    assert_eq!((&kept["number"], &kept["format"]), (&4711.into(), &"compleet/standing/v1".into()), "{kept}");
    browser.post("dossier/0/status/afgegeven", &[("door", "M. Jansen")]);
    let renewed = std::fs::read_to_string(folder.join("compleet-stand.json")).unwrap();
    assert!(renewed.contains("afgegeven"), "{renewed}");

    let other = serve(user, &[folder.to_str().unwrap()]);
    let colleague = other.browser();
    colleague.follow(&colleague.at.clone());
    let page = colleague.get("dossier/0/volgen").body;
    for part in
        ["Bijgehouden door een collega", "Door M. Jansen", "Dossiernummer 4711", "afgegeven", "Volg hier verder"]
    {
        assert!(page.contains(part), "{part}: {page}");
    }
    assert!(colleague.post("dossier/0/nummer", &[("nummer", "4711")]).body.contains("<h1>Ingediend</h1>"));
    std::fs::write(folder.join("compleet-stand.json"), "{\"format\": \"x\"}").unwrap();
    assert!(!browser.get("dossier/0/volgen").body.contains("Niet meer in de map bijhouden"), "what is none is none");
    std::fs::remove_file(folder.join("compleet-stand.json")).unwrap();
}
