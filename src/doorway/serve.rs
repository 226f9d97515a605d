//! The listener itself: one port of 127.0.0.1, served until nobody needs it any more.

use super::gate::{Entry, Gate, Head};
use super::life::{Life, Pulse};
use super::one_instance::{Claim, Handed};
use super::{Body, Refusal, Request, Response, Site};
use axum::Router;
use axum::extract::{Form, FromRequest, Query, State};
use axum::http::header::{self, HeaderMap, HeaderName, HeaderValue};
use axum::http::{StatusCode, Uri};
use axum::response::IntoResponse;
use axum::response::sse::Sse;
use std::io;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::sync::Arc;
use std::time::Duration;

/// The event stream below the root.
const NEWS: &str = "nieuws";
/// What a page may ask for while it is shown, besides that.
const RENEWED: &str = "overzicht/";
/// How often the door looks whether somebody came, or whether it may close.
const GLANCE: Duration = Duration::from_millis(250);
/// The largest form, in bytes: a long description, and names of files.
const FORM_BYTES: usize = 256 << 10;

/// How a door is kept.
pub struct Order<'a> {
    /// How long it stays open after the last page is gone.
    pub idle: Duration,
    /// Says whether somebody wishes that it closes.
    pub is_stopped: &'a dyn Fn() -> bool,
    /// Shows the page at an address.
    pub show: &'a dyn Fn(&str),
}

/// A port that listens.
#[derive(Debug)]
pub struct Door {
    listener: TcpListener,
    gate: Arc<Gate>,
    claim: Claim,
}

/// What every request is held against.
#[derive(Clone)]
struct Served {
    gate: Arc<Gate>,
    life: Arc<Life>,
    site: Arc<dyn Site>,
}

impl Door {
    /// Takes a free port of 127.0.0.1. An address, never a name: a name would be looked up.
    pub fn open(claim: Claim) -> io::Result<Self> {
        let listener = TcpListener::bind(SocketAddr::from((Ipv4Addr::LOCALHOST, 0)))?;
        listener.set_nonblocking(true)?;
        let port = listener.local_addr()?.port();
        Ok(Self { listener, gate: Arc::new(Gate::new(port)), claim })
    }

    /// Serves a site until it is stopped, or nobody was there for long enough.
    pub fn serve(self, site: Arc<dyn Site>, order: &Order<'_>) -> io::Result<()> {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        let Self { listener, gate, claim } = self;
        let life = Arc::new(Life::new());
        (order.show)(&gate.launch_address());
        let served = Served { gate: Arc::clone(&gate), life: Arc::clone(&life), site: Arc::clone(&site) };
        let ended = runtime.block_on(async {
            let listener = tokio::net::TcpListener::from_std(listener)?;
            let app = Router::new().fallback(answer).with_state(served);
            let server = tokio::spawn(async move { axum::serve(listener, app).await });
            let mut is_to_end = false;
            loop {
                tokio::time::sleep(GLANCE).await;
                let folder = match claim.take() {
                    Some(Handed::Folder(folder)) => Some(Some(folder)),
                    Some(Handed::Again) => Some(None),
                    Some(Handed::End) => {
                        is_to_end = true;
                        None
                    }
                    None => None,
                };
                if let Some(folder) = folder {
                    site.take_folder(folder);
                    life.asked();
                    (order.show)(&gate.launch_address());
                }
                let over = (is_to_end || life.is_over(order.idle)) && !site.is_busy();
                if over || (order.is_stopped)() || server.is_finished() {
                    server.abort();
                    return Ok(());
                }
            }
        });
        // What is still being read is not waited for: nothing half is written by that.
        runtime.shutdown_timeout(GLANCE);
        ended
    }
}

async fn answer(State(served): State<Served>, request: axum::extract::Request) -> axum::response::Response {
    let outcome = admit(&served, request).await;
    let mut response = outcome.unwrap_or_else(|refusal| {
        let page = served.site.refuse(refusal);
        written(Response { status: refusal.status(), body: Body::Page(page) })
    });
    protect(&served.gate, response.headers_mut());
    response
}

async fn admit(served: &Served, request: axum::extract::Request) -> Result<axum::response::Response, Refusal> {
    let Served { gate, life, site } = served;
    let is_post = request.method() == axum::http::Method::POST;
    match gate.judge(&head(&request))? {
        Entry::Launch => {
            life.asked();
            let address = format!("{}/{}", gate.root(), site.landing());
            let mut response = written(Response::see_other(address));
            if let Ok(cookie) = HeaderValue::from_str(&gate.set_cookie()) {
                response.headers_mut().insert(header::SET_COOKIE, cookie);
            }
            return Ok(response);
        }
        Entry::Site => {}
    }
    let path = below(request.uri(), &gate.root());
    if !is_post && path == [NEWS] {
        return Ok(Sse::new(Pulse::new(Arc::clone(life), Arc::clone(site))).into_response());
    }
    life.asked();
    let query = Query::<Vec<(String, String)>>::try_from_uri(request.uri()).map(|query| query.0).unwrap_or_default();
    let form = if is_post { form(request).await? } else { Vec::new() };
    let request = Request { is_post, root: gate.root(), path, query, form };
    let site = Arc::clone(site);
    let (patience, asked, teller) = (site.patience(&request), request.clone(), Arc::clone(&site));
    let work = tokio::task::spawn_blocking(move || site.answer(&request));
    let answered = match patience {
        Some(patience) => match tokio::time::timeout(patience, work).await {
            Ok(answered) => answered,
            // It goes on in a thread of its own; whoever waits is told.
            Err(_) => return Ok(written(teller.slow(&asked))),
        },
        None => work.await,
    };
    answered.map(written).map_err(|_| Refusal::Broken)
}

fn head(request: &axum::extract::Request) -> Head<'_> {
    let headers = request.headers();
    Head {
        method: request.method().as_str(),
        path: request.uri().path(),
        // An address of its own in the first line goes before the header (RFC 9112, 3.2.2).
        host: request.uri().authority().map_or_else(|| only(headers, header::HOST), |own| Some(own.as_str())),
        origin: headers.contains_key(header::ORIGIN).then(|| only(headers, header::ORIGIN).unwrap_or_default()),
        fetch_site: headers.contains_key(SEC_FETCH_SITE).then(|| only(headers, SEC_FETCH_SITE).unwrap_or_default()),
        cookies: only(headers, header::COOKIE).unwrap_or_default(),
    }
}

const SEC_FETCH_SITE: HeaderName = HeaderName::from_static("sec-fetch-site");

/// A header that stands there once.
fn only(headers: &HeaderMap, name: HeaderName) -> Option<&str> {
    let mut values = headers.get_all(name).iter();
    let first = values.next()?;
    if values.next().is_some() { None } else { first.to_str().ok() }
}

/// The parts of a path below the root. Our own addresses hold nothing that has to be decoded.
fn below(uri: &Uri, root: &str) -> Vec<String> {
    let rest = uri.path().strip_prefix(root).unwrap_or_default();
    rest.split('/').filter(|part| !part.is_empty()).map(str::to_owned).collect()
}

async fn form(request: axum::extract::Request) -> Result<Vec<(String, String)>, Refusal> {
    let (parts, body) = request.into_parts();
    let bytes = axum::body::to_bytes(body, FORM_BYTES).await.map_err(|_| Refusal::Form)?;
    let request = axum::extract::Request::from_parts(parts, axum::body::Body::from(bytes));
    Form::<Vec<(String, String)>>::from_request(request, &()).await.map(|form| form.0).map_err(|_| Refusal::Form)
}

fn written(response: Response) -> axum::response::Response {
    let status = StatusCode::from_u16(response.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let of = |media_type: &'static str| [(header::CONTENT_TYPE, media_type)];
    match response.body {
        Body::Page(page) => (status, of("text/html; charset=utf-8"), page).into_response(),
        Body::Style(text) => (status, of("text/css; charset=utf-8"), text).into_response(),
        Body::Script(text) => (status, of("text/javascript; charset=utf-8"), text).into_response(),
        Body::Picture(bytes) => (status, of("image/png"), bytes).into_response(),
        Body::File { name, media_type, bytes } => {
            let disposition = format!("attachment; filename=\"{name}\"");
            (status, of(media_type), [(header::CONTENT_DISPOSITION, disposition)], bytes).into_response()
        }
        Body::SeeOther(address) => (status, [(header::LOCATION, address)]).into_response(),
        Body::Empty => status.into_response(),
    }
}

/// What a browser may do with an answer: show it, and nothing of anybody else's; keep nothing of it.
fn protect(gate: &Gate, headers: &mut HeaderMap) {
    let own = format!("{}{}", gate.origin(), gate.root());
    let policy = format!(
        "default-src 'none'; style-src {own}/stijl.css; script-src {own}/pagina.js; img-src {own}/beeld/ data:; \
         connect-src {own}/{NEWS} {own}/{RENEWED}; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    );
    let fixed = [
        (header::CACHE_CONTROL, "no-store"),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::X_FRAME_OPTIONS, "DENY"),
        // With `no-referrer` a form would be sent without its origin.
        (header::REFERRER_POLICY, "same-origin"),
        (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
        (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
        (
            HeaderName::from_static("permissions-policy"),
            "camera=(), microphone=(), geolocation=(), display-capture=(), usb=(), serial=(), payment=()",
        ),
    ];
    for (name, value) in fixed {
        headers.insert(name, HeaderValue::from_static(value));
    }
    if let Ok(policy) = HeaderValue::from_str(&policy) {
        headers.insert(header::CONTENT_SECURITY_POLICY, policy);
    }
}
