//! Who may come in: each way in that is known for a server on the own machine is tried against the running program.

use super::client::{command, serve, user_with};
use std::net::TcpStream;

#[test]
fn only_the_browser_that_was_opened_comes_in() {
    let (user, _) = user_with("complete-tlv", "Één & twee");
    let served = serve(user.path(), &[]);
    let host = format!("127.0.0.1:{}", served.port);
    let get = |path: &str, headers: &str| {
        served.raw(&format!("GET {path} HTTP/1.1\r\n{headers}Connection: close\r\n\r\n")).status
    };
    let own = format!("Host: {host}\r\n");
    // Before the browser: nobody gets anything, and the launch address survives being guessed at.
    assert_eq!(get("/", &own), 403);
    assert_eq!(get("/x", &own), 403);
    assert_eq!(get(&served.launch, "Host: evil.example\r\n"), 421);
    assert_eq!(get(&served.launch, &format!("{own}Sec-Fetch-Site: cross-site\r\n")), 403);

    let browser = served.browser();
    let root = &browser.root;
    let page = format!("{root}/");
    let cookie = format!("Cookie: {}\r\n", browser.cookie);
    assert_eq!(get(&page, &format!("{own}{cookie}")), 200);
    assert_eq!(get(&served.launch, &own), 403, "a launch address works once");
    assert_eq!(get(&page, &own), 403, "without the cookie");
    assert_eq!(get(&page, &format!("{own}Cookie: compleet=0000\r\n")), 403);
    assert_eq!(get(&page, &format!("{own}{cookie}{cookie}")), 403, "two cookie headers");
    assert_eq!(get("/", &format!("{own}{cookie}")), 403, "outside the random segment");
    for name in ["localhost", "127.0.0.1", "[::1]", "evil.example"] {
        assert_eq!(get(&page, &format!("Host: {name}\r\n{cookie}")), 421, "{name}");
        assert_eq!(
            get(&page, &format!("Host: {name}:{}\r\n{cookie}", served.port)),
            if name == "127.0.0.1" { 200 } else { 421 }
        );
    }
    assert_eq!(get(&page, &format!("{own}{own}{cookie}")), 421, "two hosts");
    assert_eq!(
        get(&format!("http://evil.example{page}"), &format!("{own}{cookie}")),
        421,
        "an address of somebody else's"
    );
    for site in ["cross-site", "same-site"] {
        assert_eq!(get(&page, &format!("{own}{cookie}Sec-Fetch-Site: {site}\r\n")), 403, "{site}");
    }
    assert_eq!(get(&page, &format!("{own}{cookie}Origin: https://evil.example\r\n")), 403);
}

#[test]
fn a_form_comes_from_our_own_page_or_not_at_all() {
    let (user, folder) = user_with("complete-tlv", "dossier");
    let served = serve(user.path(), &[]);
    let browser = served.browser();
    let (host, root, cookie) = (&browser.host, &browser.root, &browser.cookie);
    let post = |headers: &str, body: &str| {
        let length = body.len();
        served.raw(&format!(
            "POST {root}/pad HTTP/1.1\r\nHost: {host}\r\nCookie: {cookie}\r\n{headers}Content-Length: {length}\r\nConnection: close\r\n\r\n{body}"
        ))
    };
    let form = "Content-Type: application/x-www-form-urlencoded\r\n";
    for origin in [
        "",
        "Origin: null\r\n",
        "Origin: https://evil.example\r\n",
        "Origin: http://127.0.0.1\r\n",
        "Origin: http://127.0.0.1:1\r\n",
    ] {
        assert_eq!(post(&format!("{origin}{form}"), "pad=x").status, 403, "{origin}");
    }
    let own = format!("Origin: http://{host}\r\n");
    assert_eq!(post(&format!("{own}{form}Sec-Fetch-Site: same-site\r\n"), "pad=x").status, 403);
    assert_eq!(
        post(&format!("{own}Content-Type: text/plain\r\n"), "pad=x").status,
        413,
        "a form that needs no question beforehand"
    );
    assert_eq!(post(&format!("{own}{form}"), &"x".repeat(300_000)).status, 413);
    assert_eq!(post(&format!("{own}{form}"), "pad=%ff%fe").status, 200, "bytes that are no text are no path");
    for method in ["PUT", "DELETE", "OPTIONS", "HEAD", "TRACE"] {
        let answer = served.raw(&format!(
            "{method} {root}/ HTTP/1.1\r\nHost: {host}\r\nCookie: {cookie}\r\nConnection: close\r\n\r\n"
        ));
        assert_eq!(answer.status, 405, "{method}");
    }
    let answer = browser.send("pad", &[("pad", folder.to_str().unwrap())]);
    assert_eq!(answer.status, 303);
    assert!(answer.header("access-control-allow-origin").is_none());
}

#[test]
fn every_answer_says_what_a_browser_may_do_with_it() {
    let (user, _) = user_with("complete-tlv", "dossier");
    let served = serve(user.path(), &[]);
    let refused = served.raw("GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    let browser = served.browser();
    for answer in [refused, browser.get(""), browser.get("stijl.css"), browser.get("niets/hier")] {
        let policy = answer.header("content-security-policy").unwrap();
        for part in ["default-src 'none'", "base-uri 'none'", "frame-ancestors 'none'", "form-action 'self'"] {
            assert!(policy.contains(part), "{policy}");
        }
        assert!(
            !policy.contains("unsafe") && !policy.contains('*') && !policy.contains("style-src 'self'"),
            "{policy}"
        );
        assert_eq!(answer.header("cache-control"), Some("no-store"));
        assert_eq!(answer.header("referrer-policy"), Some("same-origin"));
        assert_eq!(answer.header("x-content-type-options"), Some("nosniff"));
        assert!(answer.header("access-control-allow-origin").is_none());
    }
}

#[test]
fn a_folder_is_named_by_a_number_and_its_name_stays_text() {
    let (user, folder) = user_with("complete-tlv", "<img src=x onerror=alert(1)> Één");
    let served = serve(user.path(), &[folder.to_str().unwrap()]);
    let browser = served.browser();
    assert!(browser.at.contains("/map/") && !browser.at.contains("img"), "{}", browser.at);
    let page = browser.follow(&browser.at.clone()).body;
    assert!(page.contains("&lt;img src=x onerror=alert(1)&gt; Één") && !page.contains("<img src=x"), "{page}");
    let title = page.split("<title>").nth(1).unwrap().split("</title>").next().unwrap();
    assert!(!title.contains("img"), "{title}");
    for address in page.split(['"']).filter(|part| part.starts_with(&browser.root)) {
        assert!(!address.contains("Één") && !address.contains("img"), "{address}");
    }
    // What nobody was shown cannot be asked for.
    for path in ["map/999999", "map/-1", "map/..%2f..%2fetc", "map/../../etc", "dossier/x", "map/"] {
        assert_eq!(browser.get(path).status, 404, "{path}");
    }
    assert!(browser.post("pad", &[("pad", "/bestaat/niet")]).body.contains("role=\"alert\""));
}

#[test]
fn nothing_else_of_this_machine_is_reached() {
    let (user, _) = user_with("complete-tlv", "dossier");
    let served = serve(user.path(), &[]);
    // It listens on the loopback address alone.
    let other = std::net::UdpSocket::bind("0.0.0.0:0").unwrap();
    if other.connect("192.0.2.1:9").is_ok() {
        let address = other.local_addr().unwrap().ip();
        assert!(address.is_loopback() || TcpStream::connect((address, served.port)).is_err(), "{address}");
    }
}

#[test]
fn a_second_start_hands_its_folder_over_and_the_program_ends_when_nobody_is_there() {
    let (user, folder) = user_with("complete-tlv", "dossier");
    let mut served = serve(user.path(), &["--idle", "1"]);
    let second = command(served.home(), user.path()).arg("open").arg(&folder).output().unwrap();
    let said = String::from_utf8_lossy(&second.stdout).into_owned();
    assert!(second.status.success() && said.contains("al open"), "{said}");
    let left: Vec<_> =
        std::fs::read_dir(served.home().join("compleet")).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(left, ["page.lock"], "nothing of the folder is left");
    // Without a page that has a stream it stays longer than with one: six times.
    assert!(served.ends(), "it goes on for ever");
}
