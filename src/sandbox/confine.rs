//! Confines a worker: how much memory it may take, what it may ask of the system and, where that can be had, that it dies
//! with its parent. Never raises a limit, and never fails for want of one: the time limit and the closed pipe hold
//! everywhere.

pub(super) use system::{Leash, confine_self, keep_from_interrupts, take_environment};

/// Memory that a worker may ask for, in bytes: several times what the largest allowed file needs.
const MEMORY_BYTES: u64 = 1 << 30;

#[cfg(unix)]
mod system {
    use super::MEMORY_BYTES;
    use crate::sandbox::jail::{self, Jail};
    use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
    use std::process::{Child, Command};

    /// What holds a worker from the parent's side; here it holds itself.
    #[derive(Debug)]
    pub(in crate::sandbox) struct Leash;

    impl Leash {
        /// Makes one for one worker.
        pub(in crate::sandbox) fn new() -> Self {
            Self
        }

        /// Binds a worker that was just started. Says whether that holds its memory and keeps it from starting another.
        pub(in crate::sandbox) fn bind(&self, _: &Child) -> bool {
            false
        }
    }

    /// Ctrl-C is for the parent, which then says what is done; a worker that died of it would look like a broken file.
    pub(in crate::sandbox) fn keep_from_interrupts(command: &mut Command) {
        use std::os::unix::process::CommandExt;
        command.process_group(0);
    }

    /// Called by a worker before it reads anything.
    pub(in crate::sandbox) fn confine_self() -> Jail {
        let memory = limit(Resource::As, MEMORY_BYTES);
        // A worker that dies of a file leaves no copy of a child's data on the disk.
        limit(Resource::Core, 0);
        // No death signal of Linux: it comes when the starting thread ends, not the parent. The closed pipe suffices.
        Jail { memory, ..jail::enter() }
    }

    fn limit(resource: Resource, most: u64) -> bool {
        let hard = getrlimit(resource).maximum;
        let most = hard.map_or(most, |hard| hard.min(most));
        setrlimit(resource, Rlimit { current: Some(most), maximum: Some(most) }).is_ok()
    }

    /// A worker needs nothing of the environment: no path of the user, no token that a shell holds.
    pub(in crate::sandbox) fn take_environment(command: &mut Command) {
        command.env_clear();
    }
}

#[cfg(windows)]
mod system {
    use super::MEMORY_BYTES;
    use crate::sandbox::jail::{self, Jail};
    use std::os::windows::io::{AsRawHandle, FromRawHandle, OwnedHandle};
    use std::process::{Child, Command};
    use std::ptr::{from_ref, null};
    use windows_sys::Win32::System::JobObjects::{
        AssignProcessToJobObject, CreateJobObjectW, JOB_OBJECT_LIMIT_ACTIVE_PROCESS,
        JOB_OBJECT_LIMIT_DIE_ON_UNHANDLED_EXCEPTION, JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE,
        JOB_OBJECT_LIMIT_PROCESS_MEMORY, JOB_OBJECT_UILIMIT_DESKTOP, JOB_OBJECT_UILIMIT_DISPLAYSETTINGS,
        JOB_OBJECT_UILIMIT_EXITWINDOWS, JOB_OBJECT_UILIMIT_GLOBALATOMS, JOB_OBJECT_UILIMIT_HANDLES,
        JOB_OBJECT_UILIMIT_READCLIPBOARD, JOB_OBJECT_UILIMIT_SYSTEMPARAMETERS, JOB_OBJECT_UILIMIT_WRITECLIPBOARD,
        JOBOBJECT_BASIC_UI_RESTRICTIONS, JOBOBJECT_EXTENDED_LIMIT_INFORMATION, JobObjectBasicUIRestrictions,
        JobObjectExtendedLimitInformation, SetInformationJobObject,
    };

    /// The job of one worker: Windows ends it when the parent, and with it the job's only handle, is gone.
    #[derive(Debug)]
    pub(in crate::sandbox) struct Leash(Option<OwnedHandle>);

    impl Leash {
        /// Makes one for one worker.
        pub(in crate::sandbox) fn new() -> Self {
            Self(job())
        }

        /// Binds a worker that was just started; it has not been given a file yet. Says whether that holds its memory and
        /// keeps it from starting another.
        #[allow(unsafe_code, reason = "nothing safe caps the memory of a job")]
        pub(in crate::sandbox) fn bind(&self, worker: &Child) -> bool {
            self.0.as_ref().is_some_and(|job| {
                // SAFETY: both handles are open: the job's is owned here, the worker's by `worker`.
                unsafe { AssignProcessToJobObject(job.as_raw_handle(), worker.as_raw_handle()) != 0 }
            })
        }
    }

    /// Makes a job of one process: it ends with the job, starts no other, has a cap on its memory, dies without a dialog,
    /// and sees neither the clipboard nor the windows of others.
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
            | JOB_OBJECT_LIMIT_ACTIVE_PROCESS
            | JOB_OBJECT_LIMIT_DIE_ON_UNHANDLED_EXCEPTION;
        info.BasicLimitInformation.ActiveProcessLimit = 1;
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
        let screen = JOBOBJECT_BASIC_UI_RESTRICTIONS { UIRestrictionsClass: SCREEN };
        let size = u32::try_from(size_of_val(&screen)).ok()?;
        // SAFETY: as above. Where Windows refuses this one, the limits that matter more hold all the same.
        unsafe {
            SetInformationJobObject(job.as_raw_handle(), JobObjectBasicUIRestrictions, from_ref(&screen).cast(), size)
        };
        (set != 0).then_some(job)
    }

    /// All that a job can keep from the screen.
    const SCREEN: u32 = JOB_OBJECT_UILIMIT_DESKTOP
        | JOB_OBJECT_UILIMIT_DISPLAYSETTINGS
        | JOB_OBJECT_UILIMIT_EXITWINDOWS
        | JOB_OBJECT_UILIMIT_GLOBALATOMS
        | JOB_OBJECT_UILIMIT_HANDLES
        | JOB_OBJECT_UILIMIT_READCLIPBOARD
        | JOB_OBJECT_UILIMIT_SYSTEMPARAMETERS
        | JOB_OBJECT_UILIMIT_WRITECLIPBOARD;

    /// A worker needs nothing of the environment but where Windows itself lies: its own libraries ask for that.
    pub(in crate::sandbox) fn take_environment(command: &mut Command) {
        command.env_clear();
        for name in ["SystemRoot", "windir"] {
            if let Some(value) = std::env::var_os(name) {
                command.env(name, value);
            }
        }
    }

    /// Ctrl-C is for the parent, which then says what is done; a worker that died of it would look like a broken file.
    pub(in crate::sandbox) fn keep_from_interrupts(command: &mut Command) {
        use std::os::windows::process::CommandExt;
        command.creation_flags(windows_sys::Win32::System::Threading::CREATE_NEW_PROCESS_GROUP);
    }

    /// Called by a worker before it reads anything; here its parent has bound it already.
    pub(in crate::sandbox) fn confine_self() -> Jail {
        jail::enter()
    }
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

        pub(in crate::sandbox) fn bind(&self, _: &std::process::Child) -> bool {
            false
        }
    }

    pub(in crate::sandbox) fn keep_from_interrupts(_: &mut std::process::Command) {}

    pub(in crate::sandbox) fn take_environment(command: &mut std::process::Command) {
        command.env_clear();
    }

    pub(in crate::sandbox) fn confine_self() -> crate::sandbox::jail::Jail {
        crate::sandbox::jail::enter()
    }
}
