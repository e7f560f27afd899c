package visit

import (
	"context"
	"slices"
	"strings"
	"time"

	"github.com/nuanxin/nuanxin/internal/attachment"
	"github.com/nuanxin/nuanxin/internal/audience"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/run"
	"github.com/nuanxin/nuanxin/internal/validate"
)

// clockGrace is how far a phone's clock may be wrong.
const clockGrace = 5 * time.Minute

// readReport checks the input against its visit and makes the report.
func (s *Service) readReport(ctx context.Context, tx db.Tx, r *run.CampaignRun, v *Visit, d *door) (*VisitReport, error) {
	now := s.clock.Now()
	rep := &VisitReport{
		TenantID: r.TenantID, ID: id.New(id.VisitReport), ClientID: d.in.ClientID, VisitID: v.ID,
		At: d.in.At, ReceivedAt: now, HelperID: d.helper, HelperName: d.name, Outcome: d.in.Outcome,
		Condition: validate.TextOf(d.in.Condition), Goods: []audience.Goods{}, ContentHash: d.hash,
	}
	var bad validate.Errors
	bad.Check(!d.in.At.After(now.Add(clockGrace)), "at", "in_future")
	bad.Check(!d.in.At.Before(r.OpenedAt.Add(-clockGrace)), "at", "before_opening")
	if rep.Outcome == OutcomeReceived {
		rep.Receiver, rep.ProxyName, rep.ProxyRelation = d.in.Receiver, d.in.ProxyName, d.in.ProxyRelation
		d.in.readCash(&bad, v, rep)
		d.in.readGoods(&bad, v, rep)
		if err := d.readSecondHandler(ctx, tx, &bad, rep); err != nil {
			return nil, err
		}
		bad.Check(rep.CashFen == 0 || d.in.SignatureID != nil, "signatureId", "required")
	}
	return rep, bad.Err()
}

// readCash takes the standard unless the helper says that less was handed over.
func (in ReportVisitInput) readCash(bad *validate.Errors, v *Visit, rep *VisitReport) {
	rep.CashFen = v.CashFen
	if in.CashFen != nil {
		rep.CashFen = *in.CashFen
	}
	bad.Check(rep.CashFen <= v.CashFen, "cashFen", "above_standard", errs.Args{"max": v.CashFen.Yuan()})
}

// readGoods takes the standard unless the helper says that less was handed over. The
// value of goods is that of the standard, whatever the phone says.
func (in ReportVisitInput) readGoods(bad *validate.Errors, v *Visit, rep *VisitReport) {
	if in.Goods == nil {
		rep.Goods, rep.GoodsFen = append([]audience.Goods{}, v.Goods...), v.GoodsFen
		return
	}
	left := slices.Clone(v.Goods)
	for i, g := range in.Goods {
		planned := goodsNamed(left, g)
		if planned == nil {
			bad.Add(validate.Index("goods", i, "name"), "not_in_standard")
			continue
		}
		bad.Check(g.Quantity <= planned.Quantity, validate.Index("goods", i, "quantity"), "above_standard", errs.Args{"max": planned.Quantity})
		planned.Quantity -= g.Quantity
		rep.Goods = append(rep.Goods, audience.Goods{Name: planned.Name, Unit: planned.Unit, ValueFen: planned.ValueFen, Quantity: g.Quantity})
	}
	value, err := audience.GoodsValue(rep.Goods)
	bad.Check(err == nil, "goods", "amount_too_large")
	rep.GoodsFen = value
}

func goodsNamed(goods []audience.Goods, g audience.GoodsInput) *audience.Goods {
	for i := range goods {
		if goods[i].Name == g.Name && goods[i].Unit == g.Unit {
			return &goods[i]
		}
	}
	return nil
}

// readSecondHandler names who stood by. On cash the union may insist on two handlers
// (经办人两人); they are two people.
func (d *door) readSecondHandler(ctx context.Context, tx db.Tx, bad *validate.Errors, rep *VisitReport) error {
	rep.SecondHandlerID, rep.SecondHandlerName = d.in.SecondHandlerID, d.in.SecondHandlerName
	if rep.SecondHandlerID != nil {
		name, err := activeMemberName(ctx, tx, *rep.SecondHandlerID)
		if err != nil {
			return err
		}
		bad.Check(name != nil, "secondHandlerId", "member_unknown")
		bad.Check(*rep.SecondHandlerID != d.helper, "secondHandlerId", "is_reporter")
		rep.SecondHandlerName = name
		return nil
	}
	if rep.SecondHandlerName == nil {
		bad.Check(rep.CashFen == 0 || !d.settings.TwoHandlers, "secondHandlerName", "required")
		return nil
	}
	bad.Check(!strings.EqualFold(*rep.SecondHandlerName, d.name), "secondHandlerName", "is_reporter")
	return nil
}

// bindFiles claims the uploaded files for the report. A file of the wrong kind is
// refused: a photo is no receipt.
func (s *Service) bindFiles(ctx context.Context, tx db.Tx, v *Visit, rep *VisitReport, in ReportVisitInput) error {
	var files []*ReportFile
	if in.SignatureID != nil {
		files = append(files, &ReportFile{AttachmentID: *in.SignatureID, Role: SignatureFile})
	}
	for i, x := range in.PhotoIDs {
		files = append(files, &ReportFile{AttachmentID: x, Role: PhotoFile, Seq: i})
	}
	if len(files) == 0 {
		return nil
	}
	ids := make([]id.ID, len(files))
	for i, f := range files {
		f.TenantID, f.ReportID, ids[i] = rep.TenantID, rep.ID, f.AttachmentID
	}
	bound, err := s.files.BindTx(ctx, tx, ids, rep.ID, v.UnitPath)
	if err != nil {
		return err
	}
	var bad validate.Errors
	for i, f := range files {
		path := validate.Index("photoIds", f.Seq, "")
		if f.Role == SignatureFile {
			path = "signatureId"
		}
		bad.Check(f.Role.takes(bound[i].Kind), path, "file_kind")
	}
	if err := bad.Err(); err != nil {
		return err
	}
	return insertReportFiles(ctx, tx, files)
}

func (r FileRole) takes(k attachment.Kind) bool {
	if r == SignatureFile {
		return k == attachment.Signature || k == attachment.SignedPaper
	}
	return k == attachment.VisitPhoto
}
