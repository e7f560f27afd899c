package visit

import (
	"context"
	"encoding/json"
	"time"

	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/id"
)

const (
	reportColumns = `p.tenant_id, p.id, p.client_id, p.visit_id, p.at, p.received_at, p.helper_id, p.helper_name,
		p.outcome, p.condition, p.receiver, p.proxy_name, p.proxy_relation, p.second_handler_id,
		p.second_handler_name, p.cash_fen, p.goods, p.goods_fen, p.content_hash`

	// The newest reports of each visit.
	sqlReportsOf = `select ` + reportColumns + ` from unnest($1::uuid[]) as x (id)
		cross join lateral (select p.* from app.visit_report p where p.visit_id = x.id order by p.id desc limit 20) p
		order by p.visit_id, p.id desc`
	sqlReportsByID = `select ` + reportColumns + ` from app.visit_report p
		join app.visit v on v.tenant_id = p.tenant_id and v.id = p.visit_id where p.id = any ($1) and `
	sqlFilesOf = `select pf.tenant_id, pf.report_id, pf.attachment_id, pf.role, pf.seq
		from app.visit_report_file pf where pf.report_id = any ($1) order by pf.report_id, pf.role desc, pf.seq`
)

// reportOfClient is the report that a phone has sent before, or nil.
func reportOfClient(ctx context.Context, tx db.Tx, client id.ID) (*VisitReport, error) {
	r := &VisitReport{}
	err := tx.NewRaw(`select `+reportColumns+` from app.visit_report p where p.client_id = ?`, client).Scan(ctx, r)
	if db.IsNoRows(err) {
		return nil, nil
	}
	return r, err
}

func insertReport(ctx context.Context, tx db.Tx, r *VisitReport) error {
	_, err := tx.NewInsert().Model(r).Exec(ctx)
	return err
}

func insertReportFiles(ctx context.Context, tx db.Tx, files []*ReportFile) error {
	_, err := tx.NewInsert().Model(&files).Exec(ctx)
	return err
}

// updateReported writes what a report changes in a visit that the caller has locked.
func updateReported(ctx context.Context, tx db.Tx, v *Visit) error {
	var goods *string // null until something was handed over
	if v.State == VisitReceived {
		text, err := json.Marshal(v.ReceivedGoods)
		if err != nil {
			return err
		}
		s := string(text)
		goods = &s
	}
	_, err := tx.ExecContext(ctx, `update app.visit set state = ?, visited_at = ?, received_cash_fen = ?,
			received_goods = ?, received_goods_fen = ?, version = ?, updated_at = ? where id = ?`,
		v.State, v.VisitedAt, v.ReceivedCashFen, goods, v.ReceivedGoodsFen, v.Version, v.UpdatedAt, v.ID)
	return err
}

// activeMemberName is the name of a member in force, nil when there is none.
func activeMemberName(ctx context.Context, tx db.Tx, member id.ID) (*string, error) {
	var name string
	err := tx.NewRaw(`select display_name from app.membership where id = ? and state = 'ACTIVE'`, member).Scan(ctx, &name)
	if db.IsNoRows(err) {
		return nil, nil
	}
	return &name, err
}

// isArchive tells whether a household has an archive; its key is the archive's id then.
func isArchive(ctx context.Context, tx db.Tx, household id.ID) (found bool, err error) {
	err = tx.NewRaw(`select exists (select from app.archive where id = ?)`, household).Scan(ctx, &found)
	return found, err
}

// otherVisitOfYear is the earliest other visit to the household in the same year, nil
// when there is none.
func otherVisitOfYear(ctx context.Context, tx db.Tx, v *Visit) (earliest *time.Time, err error) {
	first := clock.Date{Year: clock.DateOf(*v.VisitedAt).Year, Month: time.January, Day: 1}
	var row struct{ Earliest *time.Time }
	err = tx.NewRaw(`select min(visited_at) as earliest from app.visit where household_key = ? and id <> ? and state = 'RECEIVED'
			and visited_at >= ? and visited_at < ?`,
		v.HouseholdKey, v.ID, first.Start(), first.AddMonths(12).Start()).Scan(ctx, &row)
	return row.Earliest, err
}
