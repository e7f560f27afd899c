package graph

import (
	"context"

	"github.com/nuanxin/nuanxin/internal/disclosure"
	"github.com/nuanxin/nuanxin/internal/id"
)

// noticeWithParts reads a notice with its entries, objections and evidence in one round
// trip, which is what its screen shows.
func (r *Resolver) noticeWithParts(ctx context.Context, x id.ID) (*disclosure.PublicNotice, error) {
	d, err := r.disclosure.Detail(ctx, x)
	if err != nil {
		return nil, err
	}
	l := load(ctx)
	l.Notices.Prime(ctx, x, d.Notice)
	l.EntriesOf.Prime(ctx, x, d.Entries)
	l.ObjectionsOf.Prime(ctx, x, d.Objections)
	l.PostingsOf.Prime(ctx, x, d.Postings)
	for _, e := range d.Entries {
		l.Entries.Prime(ctx, e.ID, e)
	}
	for _, p := range d.Postings {
		l.PostingFiles.Prime(ctx, p.ID, d.Files[p.ID])
	}
	ofObjections(l, d.Objections)
	l.Members.Expect(each(d.Postings, func(p *disclosure.NoticePosting) *id.ID { return &p.PostedBy }))
	return d.Notice, nil
}

func ofNotices(l *Loaders, rows []*disclosure.PublicNotice) {
	l.Units.Expect(each(rows, func(n *disclosure.PublicNotice) *id.ID { return &n.UnitID }))
	own := each(rows, func(n *disclosure.PublicNotice) *id.ID { return &n.ID })
	l.EntriesOf.Expect(own)
	l.ObjectionsOf.Expect(own)
	l.PostingsOf.Expect(own)
}

func ofObjections(l *Loaders, rows []*disclosure.NoticeObjection) {
	l.Notices.Expect(each(rows, func(o *disclosure.NoticeObjection) *id.ID { return &o.NoticeID }))
	l.Entries.Expect(each(rows, func(o *disclosure.NoticeObjection) *id.ID { return &o.EntryID }))
	for _, who := range []func(o *disclosure.NoticeObjection) *id.ID{
		func(o *disclosure.NoticeObjection) *id.ID { return o.ReceivedBy },
		func(o *disclosure.NoticeObjection) *id.ID { return o.HandlerID },
		func(o *disclosure.NoticeObjection) *id.ID { return o.DecidedBy },
	} {
		l.Members.Expect(each(rows, who))
	}
}
