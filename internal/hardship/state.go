package hardship

import (
	"slices"

	"github.com/nuanxin/nuanxin/internal/errs"
)

// ArchiveState is a station in the life of an archive.
type ArchiveState string

// The states.
const (
	Draft           ArchiveState = "DRAFT"            // 草稿
	Submitted       ArchiveState = "SUBMITTED"        // 已申请
	Surveying       ArchiveState = "SURVEYING"        // 入户调查
	UnitReview      ArchiveState = "UNIT_REVIEW"      // 单位评议
	Checking        ArchiveState = "CHECKING"         // 经济状况核对
	PublicNotice    ArchiveState = "PUBLIC_NOTICE"    // 公示
	Objection       ArchiveState = "OBJECTION"        // 异议核查
	PendingApproval ArchiveState = "PENDING_APPROVAL" // 待审批
	Active          ArchiveState = "ACTIVE"           // 在档
	Returned        ArchiveState = "RETURNED"         // 退回补正
	Rejected        ArchiveState = "REJECTED"         // 不予建档
	Withdrawn       ArchiveState = "WITHDRAWN"        // 撤回申请
	ReviewDue       ArchiveState = "REVIEW_DUE"       // 待复核
	Transferring    ArchiveState = "TRANSFERRING"     // 转移中: packed and offered to another union
	Leaving         ArchiveState = "LEAVING"          // 退出办理: being published and decided
	Exited          ArchiveState = "EXITED"           // 脱困
	Monitoring      ArchiveState = "MONITORING"       // 跟踪回访
	Cancelled       ArchiveState = "CANCELLED"        // 注销
	Closed          ArchiveState = "CLOSED"           // 结案
	DisposalDue     ArchiveState = "DISPOSAL_DUE"     // 到期待鉴定: kept long enough, to be appraised
	Destroyed       ArchiveState = "DESTROYED"        // 已销毁: a number, and nobody's any more
)

// formerState stands for the state in which an archive ended, to which an appraisal
// returns it.
const formerState ArchiveState = ""

// ArchiveStates lists every state in the order of a life.
var ArchiveStates = []ArchiveState{
	Draft, Submitted, Surveying, UnitReview, Checking, PublicNotice, Objection, PendingApproval, Active,
	Returned, Rejected, Withdrawn, ReviewDue, Transferring, Leaving, Exited, Monitoring, Cancelled, Closed,
	DisposalDue, Destroyed,
}

// Step is what moves an archive from one state to the next.
type Step string

// The steps.
const (
	Submit           Step = "submit"            // 提交申请
	StartSurvey      Step = "start_survey"      // 开始入户
	FinishSurvey     Step = "finish_survey"     // 入户完成, 交评议
	FinishReview     Step = "finish_review"     // 评议通过, 交核对
	FinishCheck      Step = "finish_check"      // 核对通过, 公示
	FinishNotice     Step = "finish_notice"     // 公示期满无异议
	RaiseObjection   Step = "raise_objection"   // 提出异议
	RepeatNotice     Step = "repeat_notice"     // 重新公示
	DismissObjection Step = "dismiss_objection" // 异议不成立
	Approve          Step = "approve"           // 批准建档
	Return           Step = "return"            // 退回补正
	Reject           Step = "reject"            // 不予建档
	Withdraw         Step = "withdraw"          // 撤回
	CallReview       Step = "call_review"       // 到期复核
	Keep             Step = "keep"              // 复核保留
	ProposeExit      Step = "propose_exit"      // 申请退出
	Exit             Step = "exit"              // 脱困退出
	Stay             Step = "stay"              // 不予退出: back to the re-check
	Cancel           Step = "cancel"            // 注销
	Monitor          Step = "monitor"           // 转跟踪
	Relapse          Step = "relapse"           // 返困: a new version with flow RELAPSED
	Close            Step = "close"             // 结案
	OfferAway        Step = "offer_away"        // 提出转移: another union is to take it over
	TakeBack         Step = "take_back"         // 转移未成: it stays
	HandOver         Step = "hand_over"         // 移交: the other union has filed its own
	Restore          Step = "restore"           // 恢复: taken back on file, struck off by mistake
	FallDue          Step = "fall_due"          // 保管期满
	Retain           Step = "retain"            // 鉴定续存, or 暂缓销毁: back to where it ended
	Destroy          Step = "destroy"           // 销毁
)

// transitions is the whole life of an archive; what is not listed is refused.
// Whatever is not yet active can be rejected or withdrawn; those who decide may also
// send an application back.
var transitions = map[ArchiveState]map[Step]ArchiveState{
	Draft:           {Submit: Submitted, Reject: Rejected, Withdraw: Withdrawn},
	Submitted:       {StartSurvey: Surveying, Return: Returned, Reject: Rejected, Withdraw: Withdrawn},
	Surveying:       {FinishSurvey: UnitReview, Return: Returned, Reject: Rejected, Withdraw: Withdrawn},
	UnitReview:      {FinishReview: Checking, Return: Returned, Reject: Rejected, Withdraw: Withdrawn},
	Checking:        {FinishCheck: PublicNotice, Return: Returned, Reject: Rejected, Withdraw: Withdrawn},
	Returned:        {Submit: Submitted, Reject: Rejected, Withdraw: Withdrawn},
	PublicNotice:    {FinishNotice: PendingApproval, RaiseObjection: Objection, Reject: Rejected, Withdraw: Withdrawn},
	Objection:       {RepeatNotice: PublicNotice, DismissObjection: PendingApproval, Reject: Rejected, Withdraw: Withdrawn},
	PendingApproval: {Approve: Active, Return: Returned, Reject: Rejected, Withdraw: Withdrawn},
	Active:          {CallReview: ReviewDue, OfferAway: Transferring, Cancel: Cancelled},
	Transferring:    {HandOver: Cancelled, TakeBack: Active},
	ReviewDue:       {Keep: Active, ProposeExit: Leaving, Cancel: Cancelled},
	Leaving:         {Exit: Exited, Stay: ReviewDue},
	Exited:          {Monitor: Monitoring},
	Monitoring:      {Relapse: Surveying, Close: Closed},
	Cancelled:       {Restore: Active, FallDue: DisposalDue},
	Closed:          {FallDue: DisposalDue},
	Rejected:        {FallDue: DisposalDue},
	Withdrawn:       {FallDue: DisposalDue},
	DisposalDue:     {Retain: formerState, Destroy: Destroyed},
}

// After is the state that the step leads to ("" for the one that it ended in), or FAILED_PRECONDITION
// (hardship.archive.state) when the step is not open in s.
func (s ArchiveState) After(step Step) (ArchiveState, error) {
	next, ok := transitions[s][step]
	if !ok {
		return "", errs.New(errs.FailedPrecondition, "hardship.archive.state", errs.Args{"state": string(s), "step": string(step)})
	}
	return next, nil
}

// Can tells whether the step is open in s.
func (s ArchiveState) Can(step Step) bool {
	_, ok := transitions[s][step]
	return ok
}

// Live archives occupy their household: a second one is refused. The column
// app.archive.live says the same.
func (s ArchiveState) Live() bool {
	return !slices.Contains([]ArchiveState{Rejected, Withdrawn, Cancelled, Closed, DisposalDue, Destroyed}, s)
}

// Editable tells whether facts may be changed. Between the appraisal and the
// decision they stand still, so that what was appraised is what is decided.
func (s ArchiveState) Editable() bool {
	return slices.Contains([]ArchiveState{Draft, Returned, Surveying, Active, ReviewDue, Monitoring}, s)
}
