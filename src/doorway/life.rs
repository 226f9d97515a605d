//! How long the program stays: pages that are open, counted by their event streams, and the time since the last one.

use super::Site;
use axum::response::sse::Event;
use futures_core::Stream;
use std::convert::Infallible;
use std::pin::Pin;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, ready};
use std::time::{Duration, Instant};
use tokio::time::Interval;

/// How often a page hears that all is well, or what is new. A browser that puts a tab to sleep keeps its stream.
const PULSE: Duration = Duration::from_millis(200);
/// Without script a page has no stream: then the time since its last request counts, so many times as long.
const WITHOUT_STREAM: u32 = 6;

/// Who is there.
#[derive(Debug)]
pub(super) struct Life {
    pages: AtomicUsize,
    /// When somebody was there last, and whether that was a page with a stream.
    last: Mutex<(Instant, bool)>,
}

impl Life {
    pub(super) fn new() -> Self {
        Self { pages: AtomicUsize::new(0), last: Mutex::new((Instant::now(), true)) }
    }

    /// Somebody asked for something.
    pub(super) fn asked(&self) {
        self.note(false);
    }

    fn note(&self, stream: bool) {
        *self.last.lock().unwrap_or_else(PoisonError::into_inner) = (Instant::now(), stream);
    }

    /// Says whether nobody was there for so long.
    pub(super) fn is_over(&self, idle: Duration) -> bool {
        let (last, stream) = *self.last.lock().unwrap_or_else(PoisonError::into_inner);
        let idle = if stream { idle } else { idle * WITHOUT_STREAM };
        self.pages.load(Ordering::SeqCst) == 0 && last.elapsed() >= idle
    }
}

/// The event stream of one open page.
pub(super) struct Pulse {
    life: Arc<Life>,
    site: Arc<dyn Site>,
    interval: Interval,
    told: Option<u64>,
}

impl Pulse {
    pub(super) fn new(life: Arc<Life>, site: Arc<dyn Site>) -> Self {
        life.pages.fetch_add(1, Ordering::SeqCst);
        Self { life, site, interval: tokio::time::interval(PULSE), told: None }
    }
}

impl Stream for Pulse {
    type Item = Result<Event, Infallible>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        ready!(self.interval.poll_tick(context));
        let news = self.site.news();
        let event = match self.told.replace(news) {
            Some(told) if told == news => Event::default().comment(""),
            _ => Event::default().data(news.to_string()),
        };
        Poll::Ready(Some(Ok(event)))
    }
}

impl Drop for Pulse {
    fn drop(&mut self) {
        self.life.note(true);
        self.life.pages.fetch_sub(1, Ordering::SeqCst);
    }
}
