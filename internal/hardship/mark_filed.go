package hardship

import (
	"context"
	"fmt"
	"time"

	"github.com/uptrace/bun"

	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/id"
)

// FiledMark is what a list of the national system says of an archive.
type FiledMark struct {
	ArchiveID id.ID
	Entry     FiledEntry
}

// FiledList is the list that archives are marked from.
type FiledList struct {
	ImportID id.ID
	Name     string // of the file, with the day it came in
}

// MarkFiledTx notes on archives that they stand in the national system, and tells their
// histories in what they differ there; their facts and versions stay. It answers which
// were marked: those that are still on file and within the actor's reach.
func (s *Service) MarkFiledTx(ctx context.Context, tx db.Tx, list FiledList, marks []FiledMark) ([]bool, error) {
	m, err := s.marking(ctx, tx, list, marks)
	if err != nil {
		return nil, err
	}
	marked := make([]bool, len(marks))
	for i, mark := range marks {
		a := m.archives[mark.ArchiveID]
		if a == nil || !authz.Can(ctx, authz.ArchiveFile, a.Resource()) {
			continue
		}
		if err := m.mark(ctx, tx, a, &mark.Entry); err != nil {
			return nil, fmt.Errorf("archive %s: %w", a.ID, err)
		}
		marked[i] = true
	}
	if len(m.items) == 0 {
		return marked, nil
	}
	if err := insertEvents(ctx, tx, m.events); err != nil {
		return nil, err
	}
	return marked, s.audit.AppendBulk(ctx, tx, audit.Event{Action: "archive.filed", Object: audit.Of(list.ImportID)}, m.items)
}

// marking collects what marking archives leaves behind.
type marking struct {
	reader   reader
	list     FiledList
	by       actorRef
	at       time.Time
	archives map[id.ID]*Archive
	units    map[id.ID]string
	events   []*ArchiveEvent
	items    []audit.Item
}

func (s *Service) marking(ctx context.Context, tx db.Tx, list FiledList, marks []FiledMark) (*marking, error) {
	r, err := s.reader(ctx)
	if err != nil {
		return nil, err
	}
	m := &marking{reader: r, list: list, by: actor(ctx), at: s.clock.Now(), archives: map[id.ID]*Archive{}}
	ids := make([]id.ID, len(marks))
	for i, mark := range marks {
		ids[i] = mark.ArchiveID
	}
	archives, err := lockLive(ctx, tx, ids)
	if err != nil {
		return nil, err
	}
	for _, a := range archives {
		m.archives[a.ID] = a
	}
	m.units, err = unitNames(ctx, tx, archives)
	return m, err
}

func (m *marking) mark(ctx context.Context, tx db.Tx, a *Archive, e *FiledEntry) error {
	st, err := open(m.reader.keys, a, nil)
	if err != nil {
		return err
	}
	if err := setFiled(ctx, tx, a.ID, e, m.at); err != nil {
		return err
	}
	differences := st.differences(e, m.units[a.UnitID])
	ev := m.by.event(a, kindFiled, m.at)
	if len(differences) > 0 {
		ev.Kind = kindFiledDiffers
	}
	ev.Reason, ev.Changes = m.list.Name, append(a.filedAnew(e), st.compared(differences)...)
	m.events = append(m.events, ev)
	m.items = append(m.items, audit.Item{Object: audit.Of(a.ID), Data: e.Number})
	return nil
}

// filedAnew is what the entry says of the filing itself, beside what was known of it.
func (a *Archive) filedAnew(e *FiledEntry) []FieldChange {
	changes := []FieldChange{}
	if e.Number != "" && e.Number != a.FiledNumber {
		changes = append(changes, FieldChange{Field: "filedNumber", Before: stated(a.FiledNumber), After: &e.Number})
	}
	if e.FiledOn != nil && (a.FiledOn == nil || *a.FiledOn != *e.FiledOn) {
		var before *string
		if a.FiledOn != nil {
			before = stated(a.FiledOn.String())
		}
		changes = append(changes, FieldChange{Field: "filedOn", Before: before, After: stated(e.FiledOn.String())})
	}
	return changes
}

// compared are differences as the history keeps them: here before there. It has codes for
// the category and the unit on file; names of units are a field of their own.
func (st *statement) compared(differences []FiledDifference) (changes []FieldChange) {
	for _, d := range differences {
		field, here := d.Field, d.Here
		switch field {
		case FiledCategory:
			here = string(st.Category)
		case FiledUnit:
			field = "filedUnit"
		}
		changes = append(changes, FieldChange{Field: field, Before: stated(here), After: stated(d.There)})
	}
	return changes
}

func stated(s string) *string {
	if s == "" {
		return nil
	}
	return &s
}

// lockLive locks live archives in the order of their identifiers.
func lockLive(ctx context.Context, tx db.Tx, ids []id.ID) (archives []*Archive, err error) {
	err = tx.NewSelect().Model(&archives).Where("a.id in (?)", bun.List(ids)).Where("a.live").OrderExpr("a.id").For("update").Scan(ctx)
	return archives, err
}

// unitNames are the names of the units of archives.
func unitNames(ctx context.Context, tx db.Tx, archives []*Archive) (map[id.ID]string, error) {
	names := map[id.ID]string{}
	if len(archives) == 0 {
		return names, nil
	}
	of := make([]id.ID, len(archives))
	for i, a := range archives {
		of[i] = a.UnitID
	}
	var units []unitNamed
	err := tx.NewRaw(`select u.id, u.name from app.unit u where u.id in (?)`, bun.List(of)).Scan(ctx, &units)
	for _, u := range units {
		names[u.ID] = u.Name
	}
	return names, err
}
