//! What several tests use.

use std::sync::Mutex;

/// Does something for every item on two threads.
pub fn each<T: Send>(items: Vec<T>, work: impl Fn(&T) + Sync) {
    assert!(!items.is_empty());
    let queue = Mutex::new(items);
    std::thread::scope(|s| {
        for _ in 0..2 {
            s.spawn(|| {
                loop {
                    let next = queue.lock().unwrap().pop();
                    let Some(item) = next else { break };
                    work(&item);
                }
            });
        }
    });
}
