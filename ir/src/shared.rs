//! Values that are copied when they are changed.
//!
//! A function is read in many forms, each of which changes a few of its blocks; what stays is shared.

use std::ops::{Deref, DerefMut};
use std::sync::Arc;

/// A value that its clones share until one of them is changed: then that one has a copy of its own.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Shared<T>(Arc<T>);

impl<T> Shared<T> {
    /// Are the two clones that nobody has changed?
    pub fn is_shared_with(&self, other: &Shared<T>) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

impl<T> Deref for Shared<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T: Clone> DerefMut for Shared<T> {
    fn deref_mut(&mut self) -> &mut T {
        Arc::make_mut(&mut self.0)
    }
}

impl<T> From<T> for Shared<T> {
    fn from(value: T) -> Shared<T> {
        Shared(Arc::new(value))
    }
}

#[cfg(test)]
mod tests {
    use super::Shared;

    #[test]
    fn a_copy_is_changed_alone() {
        let first = Shared::from(vec![1, 2]);
        let mut second = first.clone();
        assert!(first.is_shared_with(&second), "shared until then");
        second.push(3);
        assert_eq!((first.len(), second.len()), (2, 3));
        assert!(!first.is_shared_with(&second));
    }
}
