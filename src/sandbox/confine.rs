//! Confines a worker: how much memory it may take and, where the system offers it, that it dies with its parent.
//! Never raises a limit, and never fails for want of one: the time limit and the closed pipe hold everywhere.

pub(super) use system::{Leash, confine_self, keep_from_interrupts};

/// Memory that a worker may ask for, in bytes: several times what the largest allowed file needs.
const MEMORY_BYTES: u64 = 1 << 30;

#[cfg(unix)]
mod system {
    use super::MEMORY_BYTES;
    use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
    use std::process::{Child, Command};

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

    /// Ctrl-C is for the parent, which then says what is done; a worker that died of it would look like a broken file.
    pub(in crate::sandbox) fn keep_from_interrupts(command: &mut Command) {
        use std::os::unix::process::CommandExt;
        command.process_group(0);
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
    use std::os::windows::io::{AsRawHandle, FromRawHandle, OwnedHandle};
    use std::process::{Child, Command};
    use std::ptr::{from_ref, null};
    use windows_sys::Win32::System::JobObjects::{
        AssignProcessToJobObject, CreateJobObjectW, JOB_OBJECT_LIMIT_DIE_ON_UNHANDLED_EXCEPTION,
        JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE, JOB_OBJECT_LIMIT_PROCESS_MEMORY, JOBOBJECT_EXTENDED_LIMIT_INFORMATION,
        JobObjectExtendedLimitInformation, SetInformationJobObject,
    };

    /// A job that all workers belong to: Windows ends them when the parent, and with it the job's only handle, is gone.
    #[derive(Debug)]
    pub(in crate::sandbox) struct Leash(Option<OwnedHandle>);

    impl Leash {
        /// Makes one for all workers of a pool.
        pub(in crate::sandbox) fn new() -> Self {
            Self(job())
        }

        /// Binds a worker that was just started; it has not been given a file yet.
        #[allow(unsafe_code, reason = "nothing safe caps the memory of a job")]
        pub(in crate::sandbox) fn bind(&self, worker: &Child) {
            if let Some(job) = &self.0 {
                // SAFETY: both handles are open: the job's is owned here, the worker's by `worker`.
                unsafe { AssignProcessToJobObject(job.as_raw_handle(), worker.as_raw_handle()) };
            }
        }
    }

    /// Makes a job whose processes end with it, have a cap on their memory, and die without a dialog.
    #[allow(unsafe_code, reason = "nothing safe caps the memory of a job")]
    fn job() -> Option<OwnedHandle> {
        // SAFETY: null means: no security attributes, no name.
        let handle = unsafe { CreateJobObjectW(null(), null()) };
        if handle.is_null() {
            return None;
        }
        // SAFETY: the handle was just made, is valid, and nobody else owns it.
        let job = unsafe { OwnedHandle::from_raw_handle(handle) };
        let mut info = JOBOBJECT_EXTENDED_LIMIT_INFORMATION::default();
        info.BasicLimitInformation.LimitFlags = JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE
            | JOB_OBJECT_LIMIT_PROCESS_MEMORY
            | JOB_OBJECT_LIMIT_DIE_ON_UNHANDLED_EXCEPTION;
        info.ProcessMemoryLimit = usize::try_from(MEMORY_BYTES).unwrap_or(usize::MAX);
        let size = u32::try_from(size_of_val(&info)).ok()?;
        // SAFETY: the class says that the pointer leads to this structure, of this size, which outlives the call.
        let set = unsafe {
            SetInformationJobObject(
                job.as_raw_handle(),
                JobObjectExtendedLimitInformation,
                from_ref(&info).cast(),
                size,
            )
        };
        (set != 0).then_some(job)
    }

    /// Ctrl-C is for the parent, which then says what is done; a worker that died of it would look like a broken file.
    pub(in crate::sandbox) fn keep_from_interrupts(command: &mut Command) {
        use std::os::windows::process::CommandExt;
        command.creation_flags(windows_sys::Win32::System::Threading::CREATE_NEW_PROCESS_GROUP);
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

    pub(in crate::sandbox) fn keep_from_interrupts(_: &mut std::process::Command) {}

    pub(in crate::sandbox) fn confine_self() {}
}
