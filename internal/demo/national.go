package demo

import (
	"context"
	"encoding/csv"
	"fmt"
	"strconv"
	"strings"
	"time"

	"github.com/nuanxin/nuanxin/internal/attachment"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/hardship/roster"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/transfer"
)

// One workshop of the machine works was compared with the national system so many days
// ago. The list lacks some of its households, says otherwise of some, and names some that
// are not on file.
const (
	comparedDaysAgo = 12
	comparedUnit    = "电气车间"
	comparedLacks   = 4
	comparedDiffers = 3
	comparedOthers  = 2
)

// national compares a list of the national system and confirms the outcome.
func (d *director) national(now time.Time) error {
	if d.Store == nil {
		return nil
	}
	st := d.tenants["machine"]
	by := st.as(authz.UnionOfficer)
	d.Clock.Set(now.AddDate(0, 0, -comparedDaysAgo))
	list, err := filedList(st.filedBy(comparedUnit), newGenerator(400, st.area, clock.TodayCN(d.Clock)))
	if err != nil {
		return err
	}
	if err := d.compare(by, st, list); err != nil {
		return fmt.Errorf("comparison with the national system: %w", err)
	}
	d.Clock.Set(now)
	return nil
}

// filedBy is what the roster says of a unit.
func (s *stage) filedBy(unit string) (of []*roster.Household) {
	for _, h := range s.roster {
		if h.Unit == unit {
			of = append(of, h)
		}
	}
	return of
}

// filedList is the list as the national system would export it.
func filedList(filed []*roster.Household, g *generator) ([]byte, error) {
	var b strings.Builder
	w := csv.NewWriter(&b)
	lines := [][]string{{"职工编号", "姓名", "身份证号", "困难类别", "手机", "家庭人口", "建档日期"}}
	line := func(i int, h *roster.Household) []string {
		number := fmt.Sprintf("%s2601%04d", g.area, i+1)
		return []string{number, h.Name, string(h.IDNumber), h.CategoryStated, h.Phone, strconv.Itoa(h.Size), "2026-03-16"}
	}
	for i, h := range filed[min(comparedLacks, len(filed)):] {
		there := *h
		if i < comparedDiffers {
			there.Size++
			there.Phone = fmt.Sprintf("139%08d", g.r.IntN(100_000_000))
		}
		lines = append(lines, line(i, &there))
	}
	for i := range comparedOthers {
		lines = append(lines, line(len(filed)+i, g.household(comparedUnit)))
	}
	err := w.WriteAll(lines)
	return []byte(b.String()), err
}

func (d *director) compare(by context.Context, st *stage, list []byte) error {
	upload, err := d.upload(by, list, attachment.RequestUploadInput{Kind: attachment.Sheet, FileName: "全国帮扶系统导出名单.csv", ContentType: "text/csv"})
	if err != nil {
		return err
	}
	unit := st.units[comparedUnit].ID
	im, err := d.Transfer.StartImport(by, transfer.StartImportInput{Kind: transfer.NationalList, UploadID: upload, DefaultUnitID: &unit})
	if err != nil {
		return err
	}
	if im, err = d.worked(by, im.ID, transfer.Preview); err != nil {
		return err
	}
	in := transfer.ConfirmImportInput{ID: im.ID, ExpectedVersion: im.Version, UpdateExisting: true}
	if _, err := d.Transfer.ConfirmImport(by, in); err != nil {
		return err
	}
	_, err = d.worked(by, im.ID, transfer.Done)
	return err
}

// worked does the work on an import, which has to come to a state.
func (d *director) worked(by context.Context, x id.ID, to transfer.ImportState) (*transfer.Import, error) {
	if _, err := d.Jobs.RunDueAsOf(by, d.Clock.Now(), maxJobs); err != nil {
		return nil, err
	}
	im, err := d.Transfer.ImportByID(by, x)
	if err == nil && im.State != to {
		err = fmt.Errorf("import is %s, not %s: %v", im.State, to, im.Failure)
	}
	return im, err
}
