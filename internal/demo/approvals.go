package demo

import (
	"context"
	"fmt"

	"github.com/nuanxin/nuanxin/internal/approval"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/money"
)

// The machine works let their stations look first; large aid goes on to the district.
var (
	stationLooks  = approval.Step{Name: "站点初审", Role: authz.StationStaff, Level: approval.OwnUnit, Mode: approval.Any, Needed: 1, Days: 2, OnEmpty: approval.Skip}
	chairDecides  = approval.Step{Name: "工会主席审批", Role: authz.UnionChair, Level: approval.WholeUnion, Mode: approval.Any, Needed: 1, Days: 3, OnEmpty: approval.AskAbove}
	districtAgree = approval.Step{Name: "报区总工会审批", Level: approval.Superior, Mode: approval.Any, Needed: 1, Days: 5, OnEmpty: approval.AskAbove}
)

// routes publishes how aid is decided in each union that has more than the default.
func (d *director) routes() error {
	for _, r := range []struct {
		union string
		from  money.Fen
		name  string
		steps []approval.Step
	}{
		{"machine", 0, "救助审批", []approval.Step{stationLooks, chairDecides}},
		{"machine", 2_000_000, "大额救助审批", []approval.Step{stationLooks, chairDecides, districtAgree}},
		{"textile", 0, "救助审批", []approval.Step{chairDecides}},
	} {
		if err := d.publish(d.tenants[r.union].as(authz.TenantAdmin), r.from, r.name, r.steps); err != nil {
			return fmt.Errorf("route %s of %s: %w", r.name, r.union, err)
		}
	}
	if err := d.committeeDeclares(); err != nil {
		return err
	}
	return d.chairTravels()
}

// committeeDeclares has a member of the leading group stay away from what concerns a
// sister, who is on no list yet.
func (d *director) committeeDeclares() error {
	note := "妹妹，在本单位二分厂"
	_, err := d.Approval.DeclareTie(d.tenants["machine"].as(authz.Committee), approval.DeclareApprovalTieInput{
		PersonName: "洪秀珍", IDNumber: "530102197503010088", Relation: approval.Sibling, Note: &note,
	})
	return err
}

func (d *director) publish(admin context.Context, from money.Fen, name string, steps []approval.Step) error {
	r, err := d.Approval.SaveRoute(admin, approval.SaveApprovalRouteInput{Kind: approval.KindApplication, FromFen: from, Name: name, Steps: steps})
	if err != nil {
		return err
	}
	_, err = d.Approval.PublishRoute(admin, approval.ApprovalRouteInput{ID: r.ID, ExpectedVersion: r.Version})
	return err
}

// chairTravels lets a member of the leading group decide for the chair next week.
func (d *director) chairTravels() error {
	st := d.tenants["machine"]
	today := clock.TodayCN(d.Clock)
	reason := "外出参加省总工会培训"
	_, err := d.Approval.Delegate(st.as(authz.UnionChair), approval.DelegateApprovalInput{
		ToID: authz.From(st.as(authz.Committee)).MembershipID, FromOn: today.AddDays(7), ToOn: today.AddDays(11), Reason: &reason,
	})
	return err
}
