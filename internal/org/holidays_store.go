package org

import (
	"context"
	"encoding/json"
	"time"

	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/tenant"
)

const sqlHolidayYears = `select year, days from app.holiday_year order by year`

type holidayRow struct {
	Year int
	Days []HolidayDay
}

// holidayYear is what the tenant imported for a year, nil for nothing.
func holidayYear(ctx context.Context, tx db.Tx, year int) (*HolidayYear, error) {
	var row struct{ Days string }
	err := tx.NewRaw(`select days::text as days from app.holiday_year where year = ? for update`, year).Scan(ctx, &row)
	if db.IsNoRows(err) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	y := &HolidayYear{Year: year, Source: HolidaysImported}
	return y, json.Unmarshal([]byte(row.Days), &y.Days)
}

func upsertHolidayYear(ctx context.Context, tx db.Tx, y *HolidayYear, by id.ID, now time.Time) error {
	t, _ := tenant.From(ctx)
	days, err := json.Marshal(y.Days)
	if err != nil {
		return err
	}
	_, err = tx.ExecContext(ctx, `insert into app.holiday_year (tenant_id, year, days, imported_by, imported_at) values (?, ?, ?::jsonb, ?, ?)
		on conflict (tenant_id, year) do update set days = excluded.days, imported_by = excluded.imported_by, imported_at = excluded.imported_at`,
		t, y.Year, string(days), by, now)
	return err
}
