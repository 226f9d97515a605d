use super::*;
use std::sync::atomic::AtomicBool;

fn batch<'a>(jobs: usize, stop: &'a Stop, idle: &'a Idle) -> Batch<'a> {
    Batch { jobs, stop, idle, on_stop: &|| () }
}

#[test]
fn results_come_in_the_order_of_the_items_whichever_is_ready_first() {
    let (stop, idle) = (Stop::default(), Idle::default());
    let items: Vec<usize> = (0..100).collect();
    let (first_may_end, second_ended) = (AtomicBool::new(false), AtomicBool::new(false));
    let mut seen = Vec::new();
    let work = |&item: &usize| {
        // The first waits for the third: a slow dossier holds up nobody but the printing.
        while item == 0 && !first_may_end.load(Ordering::SeqCst) {
            thread::yield_now();
        }
        second_ended.fetch_or(item == 1, Ordering::SeqCst);
        first_may_end.fetch_or(item == 2, Ordering::SeqCst);
        Some(item * 2)
    };
    let count = batch(2, &stop, &idle).run(
        &items,
        work,
        |_| 0,
        |&item, result| {
            seen.push((item, result));
            Ok::<_, ()>(())
        },
    );
    assert_eq!(count, Ok(100));
    assert!(second_ended.into_inner());
    assert_eq!(seen, items.iter().map(|&item| (item, item * 2)).collect::<Vec<_>>());
}

#[test]
fn few_results_wait_for_the_one_before_them() {
    let (stop, idle) = (Stop::default(), Idle::default());
    let items: Vec<usize> = (0..200).collect();
    let (started, handed_over) = (AtomicUsize::new(0), AtomicUsize::new(0));
    let most = AtomicUsize::new(0);
    let work = |_: &usize| {
        let ahead = started.fetch_add(1, Ordering::SeqCst) + 1 - handed_over.load(Ordering::SeqCst);
        most.fetch_max(ahead, Ordering::SeqCst);
        Some(())
    };
    let take = |_: &usize, ()| {
        handed_over.fetch_add(1, Ordering::SeqCst);
        thread::yield_now();
        Ok::<_, ()>(())
    };
    batch(3, &stop, &idle).run(&items, work, |_| (), take).unwrap();
    // One more, because an item counts as handed over just before its place is free again.
    assert!(most.into_inner() <= 3 * AHEAD + 1);
}

#[test]
fn what_breaks_down_costs_itself_alone() {
    let (stop, idle) = (Stop::default(), Idle::default());
    let mut seen = Vec::new();
    let work = |&item: &usize| {
        assert!(item != 1, "on purpose");
        Some("good")
    };
    let take = |_: &usize, result| {
        seen.push(result);
        Ok::<_, ()>(())
    };
    let count = batch(2, &stop, &idle).run(&[0, 1, 2], work, |_| "broken", take);
    assert_eq!((count, seen), (Ok(3), vec!["good", "broken", "good"]));
}

#[test]
fn a_wish_to_end_gives_what_is_ready_and_breaks_off_the_rest() {
    let (stop, idle, broken_off) = (Stop::default(), Idle::default(), AtomicBool::new(false));
    let items: Vec<usize> = (0..1000).collect();
    let on_stop = || broken_off.store(true, Ordering::SeqCst);
    let work = |&item: &usize| {
        if item == 3 {
            stop.ask();
        }
        // The fifth would never end by itself.
        while item == 4 && !broken_off.load(Ordering::SeqCst) {
            thread::yield_now();
        }
        (item != 4).then_some(item)
    };
    let mut seen = Vec::new();
    let take = |_: &usize, result| {
        seen.push(result);
        Ok::<_, ()>(())
    };
    let batch = Batch { jobs: 2, stop: &stop, idle: &idle, on_stop: &on_stop };
    let count = batch.run(&items, work, |_| 0, take).unwrap();
    assert_eq!(count, seen.len());
    assert!(seen.starts_with(&[0, 1, 2, 3]) && !seen.contains(&4) && count < 20, "{seen:?}");
}

#[test]
fn who_takes_no_more_ends_the_batch() {
    let (stop, idle) = (Stop::default(), Idle::default());
    let items: Vec<usize> = (0..1000).collect();
    let outcome = batch(2, &stop, &idle).run(
        &items,
        |&item| Some(item),
        |_| 0,
        |_, item| {
            if item == 5 { Err("full") } else { Ok(()) }
        },
    );
    assert_eq!(outcome, Err("full"));
}

#[test]
fn threads_without_an_item_may_help_with_the_rest() {
    let (stop, idle) = (Stop::default(), Idle::default());
    let helped = AtomicUsize::new(0);
    let work = |_: &usize| {
        while idle.take() {
            helped.fetch_add(1, Ordering::SeqCst);
        }
        Some(())
    };
    batch(4, &stop, &idle).run(&[0], work, |_| (), |_, ()| Ok::<_, ()>(())).unwrap();
    assert_eq!(helped.into_inner(), 3);
}
