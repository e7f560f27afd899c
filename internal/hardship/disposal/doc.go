// Package disposal decides what becomes of archives whose years of keeping are over
// (保管期限与鉴定销毁): an officer appraises them and proposes to keep or to destroy them,
// somebody else decides, and what is destroyed leaves a line in a register (销毁清册).
//
// An archive falls due by itself (intake's daily round) and never while it is held
// (暂缓销毁). What destroying takes away is each capability's own knowledge: package erasure.
package disposal
