package assistance

import (
	"slices"

	"github.com/nuanxin/nuanxin/internal/errs"
)

// ApplicationState is a station in the life of an application.
type ApplicationState string

// The states.
const (
	Draft       ApplicationState = "DRAFT"        // 草稿
	Submitted   ApplicationState = "SUBMITTED"    // 已申请
	NeedMore    ApplicationState = "NEED_MORE"    // 待补正
	Lapsed      ApplicationState = "LAPSED"       // 逾期视为撤回
	Accepted    ApplicationState = "ACCEPTED"     // 已受理
	UnderReview ApplicationState = "UNDER_REVIEW" // 审批中
	Returned    ApplicationState = "RETURNED"     // 退回修改
	Rejected    ApplicationState = "REJECTED"     // 不予救助
	Notice      ApplicationState = "NOTICE"       // 公示中
	Objection   ApplicationState = "OBJECTION"    // 异议核查
	Approved    ApplicationState = "APPROVED"     // 已批准
	Feedback    ApplicationState = "FEEDBACK"     // 待反馈: the household has it
	Closed      ApplicationState = "CLOSED"       // 已办结
	Withdrawn   ApplicationState = "WITHDRAWN"    // 已撤回
)

// ApplicationStates lists every state in the order of a life.
var ApplicationStates = []ApplicationState{
	Draft, Submitted, NeedMore, Lapsed, Accepted, UnderReview, Returned, Rejected, Notice, Objection, Approved,
	Feedback, Closed, Withdrawn,
}

// Step is what moves an application from one state to the next.
type Step string

// The steps.
const (
	Submit        Step = "submit"         // 提交申请
	AskMore       Step = "ask_more"       // 一次性告知补正
	Lapse         Step = "lapse"          // 逾期未补正
	Accept        Step = "accept"         // 受理
	Forward       Step = "forward"        // 审核, 报批
	Return        Step = "return"         // 退回
	Reject        Step = "reject"         // 不予批准
	Approve       Step = "approve"        // 批准, 公示
	ApproveUrgent Step = "approve_urgent" // 急难批准: papers and notice afterwards
	Grant         Step = "grant"          // 批准服务: without money, on no notice
	Object        Step = "object"         // 有人提出异议
	Renotice      Step = "renotice"       // 重新公示
	Clear         Step = "clear"          // 公示无异议或异议不成立
	Pay           Step = "pay"            // 发放: the household was paid
	Deliver       Step = "deliver"        // 兑现: the household got goods or a service
	Close         Step = "close"          // 办结
	Reopen        Step = "reopen"         // 重新办理
	Withdraw      Step = "withdraw"       // 撤回
)

// transitions is the whole life of an application; what is not listed is refused. Aid
// that was approved urgently is on notice afterwards, without a state of its own. What
// was refused is taken up again only when a complaint about it was right.
var transitions = map[ApplicationState]map[Step]ApplicationState{
	Draft:       {Submit: Submitted, Withdraw: Withdrawn},
	Submitted:   {Accept: Accepted, AskMore: NeedMore, Withdraw: Withdrawn},
	NeedMore:    {Submit: Submitted, Lapse: Lapsed, Withdraw: Withdrawn},
	Accepted:    {Forward: UnderReview, Withdraw: Withdrawn},
	UnderReview: {Approve: Notice, ApproveUrgent: Approved, Grant: Approved, Reject: Rejected, Return: Returned, Withdraw: Withdrawn},
	Returned:    {Submit: Submitted, Withdraw: Withdrawn},
	Notice:      {Clear: Approved, Object: Objection, Reject: Rejected, Withdraw: Withdrawn},
	Objection:   {Renotice: Notice, Clear: Approved, Reject: Rejected, Withdraw: Withdrawn},
	Approved:    {Pay: Feedback, Deliver: Feedback, Withdraw: Withdrawn},
	Feedback:    {Close: Closed},
	Closed:      {Reopen: Feedback},
	Rejected:    {Reopen: Accepted},
}

// After is the state that the step leads to, or FAILED_PRECONDITION
// (assistance.state) when the step is not open in s.
func (s ApplicationState) After(step Step) (ApplicationState, error) {
	next, ok := transitions[s][step]
	if !ok {
		return "", errs.New(errs.FailedPrecondition, "assistance.state", errs.Args{"state": string(s), "step": string(step)})
	}
	return next, nil
}

// Can tells whether the step is open in s.
func (s ApplicationState) Can(step Step) bool {
	_, ok := transitions[s][step]
	return ok
}

// Editable tells whether the form may be changed: before anybody relies on it.
func (s ApplicationState) Editable() bool {
	return slices.Contains([]ApplicationState{Draft, NeedMore, Returned}, s)
}

// decided tells whether aid was granted for good.
func (s ApplicationState) decided() bool {
	return slices.Contains([]ApplicationState{Approved, Feedback, Closed}, s)
}
