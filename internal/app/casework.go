package app

import (
	"github.com/nuanxin/nuanxin/internal/approval"
	"github.com/nuanxin/nuanxin/internal/assistance"
	"github.com/nuanxin/nuanxin/internal/assistance/feedback"
	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/disclosure"
	"github.com/nuanxin/nuanxin/internal/hardship/bulk"
	"github.com/nuanxin/nuanxin/internal/hardship/change"
	"github.com/nuanxin/nuanxin/internal/hardship/civilcheck"
	"github.com/nuanxin/nuanxin/internal/hardship/disposal"
	"github.com/nuanxin/nuanxin/internal/hardship/exit"
	"github.com/nuanxin/nuanxin/internal/hardship/handover"
	"github.com/nuanxin/nuanxin/internal/hardship/intake"
	"github.com/nuanxin/nuanxin/internal/hardship/meanstest"
	"github.com/nuanxin/nuanxin/internal/printing"
	"github.com/nuanxin/nuanxin/internal/search"
	"github.com/nuanxin/nuanxin/internal/secret"
	"github.com/nuanxin/nuanxin/internal/worker"
)

// buildCasework connects what archives and applications go through.
func (a *App) buildCasework(keys *secret.Keyring, log *audit.Log) {
	b, clk := a.backends, a.clock
	a.Approval = approval.New(approval.Deps{DB: b.DB, Keys: keys, Audit: log, Clock: clk, Calendar: a.Org, Notify: a.Notify, Files: files{a.Attachment}})
	a.MeansTest = meanstest.New(b.DB, log, clk, a.Hardship, a.Attachment)
	a.Disclosure = disclosure.New(disclosure.Deps{
		DB: b.DB, Keys: keys, Audit: log, Clock: clk, Calendar: a.Org, Settings: settings{a.Org}, Files: files{a.Attachment}, Access: a.Org,
	})
	a.Disclosure.OnObjection(a.tellObjection)
	a.Assistance = assistance.New(assistance.Deps{
		DB: b.DB, Keys: keys, Audit: log, Clock: clk, Calendar: a.Org, Means: a.MeansTest, Archives: a.Hardship, Files: a.Attachment,
		Approval: a.Approval, Disclosure: a.Disclosure,
	})
	a.Feedback = feedback.New(feedback.Deps{
		DB: b.DB, Audit: log, Clock: clk, Applications: a.Assistance, Approval: a.Approval, Notify: a.Notify,
	})
	a.Intake = intake.New(intake.Deps{
		DB: b.DB, Keys: keys, Audit: log, Clock: clk, Calendar: a.Org, Archives: a.Hardship, Files: a.Attachment, Notify: a.Notify,
		Means: confirmed{a.MeansTest}, Notices: a.Disclosure, Approvals: a.Approval,
	})
	a.Member.OnLeave(a.Intake.LeftTx)
	a.CivilCheck = civilcheck.New(civilcheck.Deps{
		DB: b.DB, Keys: keys, Audit: log, Clock: clk, Calendar: a.Org, Archives: a.Hardship, Intake: a.Intake, Notify: a.Notify,
	})
	a.Intake.EachMorning(a.CivilCheck.TellLateTx)
	a.Change = change.New(change.Deps{
		DB: b.DB, Audit: log, Clock: clk, Archives: a.Hardship, Reviews: a.Intake, Notify: a.Notify, Busy: a.Assistance.RequireNoneOpenTx,
	})
	a.Handover = handover.New(handover.Deps{
		DB: b.DB, Keys: keys, Audit: log, Clock: clk, Calendar: a.Org, Archives: a.Hardship, Reviews: a.Intake, Notify: a.Notify,
		Busy: a.Assistance.RequireNoneOpenTx,
	})
	a.Exit = exit.New(exit.Deps{
		DB: b.DB, Keys: keys, Audit: log, Clock: clk, Archives: a.Hardship, Intake: a.Intake, Means: a.MeansTest, Notices: a.Disclosure,
		Approvals: a.Approval,
	})
	a.Disposal = disposal.New(disposal.Deps{
		DB: b.DB, Audit: log, Clock: clk, Archives: a.Hardship, Approvals: a.Approval, Files: a.Attachment, Notify: a.Notify,
	})
	a.registerErasers()
	a.Worker = worker.New(worker.Deps{
		DB: b.DB, Keys: keys, Audit: log, Clock: clk, Members: a.Member, Archives: a.Hardship, Intake: a.Intake, Assistance: a.Assistance,
		Feedback: a.Feedback, Means: a.MeansTest, Settings: settings{a.Org}, Notify: a.Notify,
	})
	a.Bulk = bulk.New(bulk.Deps{
		DB: b.DB, Audit: log, Clock: clk, Archives: a.Hardship, Intake: a.Intake, Members: a.Member, Notify: a.Notify,
	})
	a.Printing = printing.New(printing.Deps{
		DB: b.DB, Audit: log, Clock: clk, Store: b.Store, Org: a.Org, Archives: a.Hardship, Intake: a.Intake, Assistance: a.Assistance,
		Approvals: a.Approval, Disclosures: a.Disclosure, Disposals: a.Disposal, Handovers: a.Handover, PublicURL: a.cfg.PublicURL,
	})
	a.Search = search.New(b.DB, clk, a.Hardship, a.Assistance)
}
