//! Linux: `landlock` closes the paths and the network, `seccomp` all calls but a few.
//! Never allows a call for convenience: each one on the list is needed by threads, memory or the two pipes.

use landlock::{ABI, Access, AccessFs, AccessNet, CompatLevel, Compatible, Ruleset, RulesetAttr, RulesetStatus, Scope};
use seccompiler::{
    BpfProgram, SeccompAction, SeccompCmpArgLen, SeccompCmpOp, SeccompCondition, SeccompFilter, SeccompRule,
    TargetArch, apply_filter_all_threads,
};
use std::collections::BTreeMap;

/// The newest landlock that is asked for; an older kernel gives what it has.
const NEWEST: ABI = ABI::V6;
/// The first descriptor behind the three standard streams.
const FIRST_INHERITED: libc::c_uint = 3;

type Rules = BTreeMap<i64, Vec<SeccompRule>>;

/// Closes every file that the parent's parent left open: what is open needs no path. False where the kernel is too old.
#[allow(unsafe_code, reason = "no safe call closes a range of descriptors")]
pub(super) fn close_what_was_inherited() -> bool {
    // SAFETY: nothing in this process owns a descriptor yet but the standard library, which owns those below three.
    unsafe { libc::syscall(libc::SYS_close_range, FIRST_INHERITED, libc::c_uint::MAX, 0) == 0 }
}

/// Allows no path and no connection. Says whether the kernel holds to it for files, the least that any landlock does.
pub(super) fn no_paths() -> bool {
    let made = Ruleset::default()
        .set_compatibility(CompatLevel::BestEffort)
        .handle_access(AccessFs::from_all(NEWEST))
        .and_then(|rules| rules.handle_access(AccessNet::from_all(NEWEST)))
        .and_then(|rules| rules.scope(Scope::from_all(NEWEST)))
        .and_then(Ruleset::create)
        .and_then(landlock::RulesetCreated::restrict_self);
    made.is_ok_and(|status| status.no_new_privs && status.ruleset != RulesetStatus::NotEnforced)
}

/// Allows the calls on the list. Two filters: one names what glibc must see as not there, so that it takes the older call
/// whose arguments can be judged; the other refuses all that is not on the list.
pub(super) fn few_calls() -> bool {
    let Ok(arch) = TargetArch::try_from(std::env::consts::ARCH) else { return false };
    let absent = BTreeMap::from([(libc::SYS_clone3, Vec::new())]);
    let programs = rules().and_then(|listed| {
        let absent = compile(absent, SeccompAction::Allow, SeccompAction::Errno(libc::ENOSYS as u32), arch)?;
        let listed = compile(listed, SeccompAction::Errno(libc::EPERM as u32), SeccompAction::Allow, arch)?;
        Some([absent, listed])
    });
    // Sets `no_new_privs` and holds for all threads (TSYNC).
    programs.is_some_and(|programs| programs.iter().all(|program| apply_filter_all_threads(program).is_ok()))
}

fn compile(rules: Rules, otherwise: SeccompAction, listed: SeccompAction, arch: TargetArch) -> Option<BpfProgram> {
    SeccompFilter::new(rules, otherwise, listed, arch).ok()?.try_into().ok()
}

fn rules() -> Option<Rules> {
    let mut rules: Rules = PLAIN.iter().map(|call| (*call, Vec::new())).collect();
    let own = u64::from(std::process::id());
    let thread = libc::CLONE_THREAD as u64;
    // Threads, and no processes.
    rules.insert(libc::SYS_clone, when(0, SeccompCmpArgLen::Qword, SeccompCmpOp::MaskedEq(thread), thread)?);
    // Its own threads, so that it can abort; no other process.
    rules.insert(libc::SYS_tgkill, when(0, SeccompCmpArgLen::Dword, SeccompCmpOp::Eq, own)?);
    // The name of a thread.
    let name = libc::PR_SET_NAME as u64;
    rules.insert(libc::SYS_prctl, when(0, SeccompCmpArgLen::Dword, SeccompCmpOp::Eq, name)?);
    // Memory that is data stays data.
    let executable = libc::PROT_EXEC as u64;
    for call in [libc::SYS_mmap, libc::SYS_mprotect] {
        rules.insert(call, when(2, SeccompCmpArgLen::Dword, SeccompCmpOp::MaskedEq(executable), 0)?);
    }
    // Looks at the state of a stream; duplicates and locks none.
    let flags = [libc::F_GETFD, libc::F_GETFL];
    let looks = flags.map(|flag| when(1, SeccompCmpArgLen::Dword, SeccompCmpOp::Eq, flag as u64));
    rules.insert(libc::SYS_fcntl, looks.into_iter().collect::<Option<Vec<_>>>()?.concat());
    Some(rules)
}

/// One rule: this argument compares so.
fn when(argument: u8, length: SeccompCmpArgLen, operation: SeccompCmpOp, value: u64) -> Option<Vec<SeccompRule>> {
    let condition = SeccompCondition::new(argument, length, operation, value).ok()?;
    Some(vec![SeccompRule::new(vec![condition]).ok()?])
}

/// Calls that are allowed whatever their arguments.
const PLAIN: &[i64] = &[
    // The pipes.
    libc::SYS_read,
    libc::SYS_write,
    libc::SYS_readv,
    libc::SYS_writev,
    libc::SYS_close,
    // Memory.
    libc::SYS_brk,
    libc::SYS_munmap,
    libc::SYS_mremap,
    libc::SYS_madvise,
    // Threads, and waiting for one another. `clone3` is on the list so that the other filter's answer is the one that counts.
    libc::SYS_clone3,
    libc::SYS_futex,
    libc::SYS_set_robust_list,
    libc::SYS_rseq,
    libc::SYS_sched_yield,
    libc::SYS_sched_getaffinity,
    libc::SYS_gettid,
    libc::SYS_getpid,
    libc::SYS_exit,
    libc::SYS_exit_group,
    // Signals to itself: a stack that overflows ends the worker as it should.
    libc::SYS_rt_sigaction,
    libc::SYS_rt_sigprocmask,
    libc::SYS_rt_sigreturn,
    libc::SYS_sigaltstack,
    libc::SYS_restart_syscall,
    // The clock, and chance for the keys of hash maps.
    libc::SYS_clock_gettime,
    libc::SYS_clock_nanosleep,
    libc::SYS_nanosleep,
    libc::SYS_getrandom,
];
