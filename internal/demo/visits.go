package demo

import (
	"bytes"
	"context"
	"fmt"
	"image"
	"image/color"
	"image/png"
	"math"
	"math/rand/v2"
	"time"

	"github.com/nuanxin/nuanxin/internal/attachment"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/blob"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/followup"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/page"
	"github.com/nuanxin/nuanxin/internal/run"
	"github.com/nuanxin/nuanxin/internal/visit"
)

var conditions = []string{
	"家中整洁，老人精神尚好，药费压力大。", "孩子期末成绩全班前十，母子情绪稳定。", "正在等待复查结果，嘱其保管好票据。",
	"房屋漏雨已报修，暂住亲戚家。", "夫妻二人都在家，感谢单位惦记。", "行动不便，邻居帮忙照看。", "已返岗，收入有所恢复。",
}

var requests = []followup.VisitRequestInput{
	{Kind: followup.FollowUpMedical, Text: "希望了解大病救助的申请材料。"},
	{Kind: followup.FollowUpStudent, Text: "女儿明年高考，想申请金秋助学。"},
	{Kind: followup.FollowUpJob, Text: "妻子想参加家政培训。"},
	{Kind: followup.FollowUpLiving, Text: "冬季取暖费有困难。"},
}

// visitAll lets the helpers visit the households of a run, settles it and closes it.
// percent of the households are met; the others are not at home.
func (d *director) visitAll(st *stage, run *run.CampaignRun, percent int) error {
	r := rand.New(rand.NewPCG(uint64(percent), uint64(run.DueAt.Unix()))) //nolint:gosec // a story, not a secret
	helpers := st.helpers()
	officer := st.as(authz.UnionOfficer)
	day := 0
	err := d.everyVisit(officer, run.ID, func(v *visit.Visit) error {
		by := officer
		if v.HelperID != nil && helpers[*v.HelperID] != nil {
			by = helpers[*v.HelperID]
		}
		day++
		d.Clock.Set(run.OpenedAt.Add(time.Duration(1+day%9)*24*time.Hour + time.Duration(r.IntN(480))*time.Minute))
		return d.report(by, v, r, percent)
	})
	if err != nil {
		return err
	}
	if err := d.answerRequests(officer); err != nil {
		return fmt.Errorf("requests: %w", err)
	}
	if err := d.pass(officer, run.EndsOn.AddDays(-8), run.EndsOn.AddDays(7)); err != nil {
		return err
	}
	return d.settle(st, run.ID)
}

// pass lets days go by, so that what was put off to one of them happens on it.
func (d *director) pass(officer context.Context, from, to clock.Date) error {
	for day := from; !day.After(to); day = day.AddDays(1) {
		d.Clock.Set(day.Start().Add(10 * time.Hour))
		if _, err := d.Jobs.RunDueAsOf(officer, d.Clock.Now(), maxJobs); err != nil {
			return err
		}
	}
	return nil
}

// answers to the requests above, by kind.
var answers = map[followup.FollowUpKind]string{
	followup.FollowUpMedical: "已当面讲解大病救助材料清单，并代为预约帮扶中心窗口。",
	followup.FollowUpStudent: "已登记金秋助学意向，开学前由帮扶站上门收取材料。",
	followup.FollowUpJob:     "已报名本季度家政培训班，开班前短信通知。",
	followup.FollowUpLiving:  "已从送温暖资金中补助取暖费，本人签收。",
}

// answerRequests lets the officer answer what households asked for, two days after
// each visit. One in eight is taken up but not finished: those are overdue by today.
func (d *director) answerRequests(officer context.Context) error {
	first := page.MaxFirst
	open, err := d.FollowUp.FollowUps(officer, &followup.FollowUpFilter{States: []followup.FollowUpState{followup.FollowUpOpen}}, page.Args{First: &first})
	if err != nil {
		return err
	}
	for i, e := range open.Edges {
		f, state, answer := e.Node, followup.FollowUpDone, answers[e.Node.Kind]
		if i%8 == 7 {
			state, answer = followup.FollowUpInProgress, "已联系，等待补充材料。"
		}
		d.Clock.Set(f.CreatedAt.Add(48 * time.Hour))
		in := followup.UpdateFollowUpInput{ID: f.ID, ExpectedVersion: f.Version, State: &state, Result: &answer}
		if _, err := d.FollowUp.Update(officer, in); err != nil {
			return err
		}
	}
	return nil
}

func (d *director) report(by context.Context, v *visit.Visit, r *rand.Rand, percent int) error {
	in := visit.ReportVisitInput{ClientID: id.New(id.VisitReport), VisitID: v.ID, At: d.Clock.Now(), Outcome: visit.OutcomeNotHome}
	condition := conditions[r.IntN(len(conditions))]
	in.Condition = &condition
	if r.IntN(100) < percent {
		second, self := "工会小组长", visit.ReceiverSelf
		in.Outcome, in.Receiver, in.SecondHandlerName = visit.OutcomeReceived, &self, &second
		if r.IntN(100) < 12 {
			in.Requests = []followup.VisitRequestInput{requests[r.IntN(len(requests))]}
		}
		if v.CashFen > 0 {
			signature, err := d.sign(by, r)
			if err != nil {
				return fmt.Errorf("signature: %w", err)
			}
			in.SignatureID = &signature
		}
	}
	_, err := d.Visit.Report(by, in)
	return err
}

// settle ends visiting and closes the run a week after its last day.
func (d *director) settle(st *stage, runID id.ID) error {
	officer := st.as(authz.UnionOfficer)
	r, err := d.Run.RunByID(officer, runID)
	if err != nil {
		return err
	}
	d.Clock.Set(r.EndsOn.AddDays(7).Start().Add(10 * time.Hour))
	if r, err = d.Run.Settle(officer, run.RunActionInput{ID: r.ID, ExpectedVersion: r.Version}); err != nil {
		return err
	}
	_, err = d.Run.Close(officer, run.CloseRunInput{
		ID: r.ID, ExpectedVersion: r.Version,
		SummaryText: "走访覆盖全部在册对象，慰问金与慰问品全部实名签收；未遇户已电话问候并约定补访。",
	})
	return err
}

// helpers are the people of the union by membership, signed in.
func (s *stage) helpers() map[id.ID]context.Context {
	out := map[id.ID]context.Context{}
	for _, ctx := range s.ctx {
		out[authz.From(ctx).MembershipID] = ctx
	}
	return out
}

// sign uploads a drawn signature the way a phone does.
func (d *director) sign(by context.Context, r *rand.Rand) (id.ID, error) {
	return d.picture(by, attachment.Signature, "signature.png", scrawl(r))
}

// picture hands a PNG in.
func (d *director) picture(by context.Context, kind attachment.Kind, name string, body []byte) (id.ID, error) {
	ticket, err := d.upload(by, body, attachment.RequestUploadInput{Kind: kind, FileName: name, ContentType: "image/png"})
	if err != nil {
		return id.Nil, err
	}
	a, err := d.Attachment.CompleteUpload(by, attachment.CompleteUploadInput{UploadID: ticket})
	if err != nil {
		return id.Nil, err
	}
	return a.ID, nil
}

// upload puts a file where a browser would, for whoever completes the upload.
func (d *director) upload(by context.Context, body []byte, in attachment.RequestUploadInput) (id.ID, error) {
	in.Size = int64(len(body))
	ticket, err := d.Attachment.RequestUpload(by, in)
	if err != nil {
		return id.Nil, err
	}
	for _, f := range ticket.Fields {
		if f.Name == "key" {
			if err := d.Store.Put(by, blob.Key(f.Value), bytes.NewReader(body), in.Size, in.ContentType); err != nil {
				return id.Nil, err
			}
		}
	}
	return ticket.UploadID, nil
}

// scrawl draws what could be a signature.
func scrawl(r *rand.Rand) []byte {
	const width, height = 240, 90
	img := image.NewGray(image.Rect(0, 0, width, height))
	for i := range img.Pix {
		img.Pix[i] = 255
	}
	phase, lift := r.Float64()*6, 0.5+r.Float64()
	for x := 20.0; x < width-20; x += 0.25 {
		y := height/2 + 22*math.Sin(x/(9+4*lift)+phase)*math.Cos(x/31)
		for dy := range 3 {
			img.SetGray(int(x), int(y)+dy, color.Gray{})
		}
	}
	var b bytes.Buffer
	if err := png.Encode(&b, img); err != nil {
		panic(err) // writing to memory does not fail
	}
	return b.Bytes()
}
