//! Confines a worker: how much memory it may take and, where the system offers it, that it dies with its parent.
//! Never raises a limit, and never fails for want of one: the time limit and the closed pipe hold everywhere.

pub(super) use system::{Leash, confine_self};

/// Memory that a worker may ask for, in bytes: several times what the largest allowed file needs.
const MEMORY_BYTES: u64 = 1 << 30;

#[cfg(unix)]
mod system {
    use super::MEMORY_BYTES;
    use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
    use std::process::Child;

    /// What holds the workers from the parent's side; here they hold themselves.
    #[derive(Debug)]
    pub(in crate::sandbox) struct Leash;

    impl Leash {
        /// Makes one for all workers of a pool.
        pub(in crate::sandbox) fn new() -> Self {
            Self
        }

        /// Binds a worker that was just started.
        pub(in crate::sandbox) fn bind(&self, _: &Child) {}
    }

    /// Called by a worker before it reads anything.
    pub(in crate::sandbox) fn confine_self() {
        limit(Resource::As, MEMORY_BYTES);
        // A worker that dies of a file leaves no copy of a child's data on the disk.
        limit(Resource::Core, 0);
        // No death signal of Linux: it comes when the starting thread ends, not the parent. The closed pipe suffices.
    }

    fn limit(resource: Resource, most: u64) {
        let hard = getrlimit(resource).maximum;
        let most = hard.map_or(most, |hard| hard.min(most));
        let _ = setrlimit(resource, Rlimit { current: Some(most), maximum: Some(most) });
    }
}

#[cfg(windows)]
mod system {
    use super::MEMORY_BYTES;
    use std::os::windows::io::AsRawHandle;
    use std::process::Child;
    use win32job::{ExtendedLimitInfo, Job};

    /// `JOB_OBJECT_LIMIT_PROCESS_MEMORY`
    const PROCESS_MEMORY: u32 = 0x100;
    /// `JOB_OBJECT_LIMIT_DIE_ON_UNHANDLED_EXCEPTION`: no dialog when a worker dies.
    const NO_DIALOG: u32 = 0x400;

    /// A job that all workers belong to: Windows ends them when the parent, and with it the job's only handle, is gone.
    #[derive(Debug)]
    pub(in crate::sandbox) struct Leash(Option<Job>);

    impl Leash {
        /// Makes one for all workers of a pool.
        pub(in crate::sandbox) fn new() -> Self {
            let mut info = ExtendedLimitInfo::new();
            info.limit_kill_on_job_close();
            info.0.BasicLimitInformation.LimitFlags.0 |= PROCESS_MEMORY | NO_DIALOG;
            info.0.ProcessMemoryLimit = usize::try_from(MEMORY_BYTES).unwrap_or(usize::MAX);
            Self(Job::create_with_limit_info(&info).ok())
        }

        /// Binds a worker that was just started; it has not been given a file yet.
        pub(in crate::sandbox) fn bind(&self, worker: &Child) {
            if let Some(job) = &self.0 {
                let _ = job.assign_process(worker.as_raw_handle() as isize);
            }
        }
    }

    /// Called by a worker before it reads anything; here its parent has bound it already.
    pub(in crate::sandbox) fn confine_self() {}
}

#[cfg(not(any(unix, windows)))]
mod system {
    /// Nothing holds workers here but the closed pipe and the time limit.
    #[derive(Debug)]
    pub(in crate::sandbox) struct Leash;

    impl Leash {
        pub(in crate::sandbox) fn new() -> Self {
            Self
        }

        pub(in crate::sandbox) fn bind(&self, _: &std::process::Child) {}
    }

    pub(in crate::sandbox) fn confine_self() {}
}
