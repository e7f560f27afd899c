package notify

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"time"

	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/id"
)

// OfficeOpens is when reminders reach people, counted from the start of their day.
const OfficeOpens = 9 * time.Hour

// Message is the same news for some members.
type Message struct {
	Recipients []id.ID // memberships; those who left or are suspended are not told
	Kind       string  // one of Kinds
	Args       Args
	Link       string // path inside the app, may be ""
	// Dedup is what the news is about: nobody is told of one kind and key twice.
	// "" stands for the same words about the same thing on the same day.
	Dedup string
}

// NotifyTx tells members in the caller's transaction: they are told exactly if it
// commits. All messages take one statement, whatever their number.
func (s *Service) NotifyTx(ctx context.Context, tx db.Tx, messages ...Message) error {
	rows, err := s.inboxRows(messages)
	if err != nil || len(rows) == 0 {
		return err
	}
	batch := id.New(id.NoticeOutbox)
	kinds, channels := s.routes()
	planned, err := insertMessages(ctx, tx, rows, batch, kinds, channels, s.clock.Now())
	if err != nil || planned == 0 {
		return err
	}
	_, err = deliverTask.Enqueue(ctx, tx, deliverPayload{Batch: batch})
	return err
}

func (s *Service) inboxRows(messages []Message) ([]inboxRow, error) {
	var rows []inboxRow
	for _, m := range messages {
		if _, known := outside[m.Kind]; !known {
			return nil, fmt.Errorf("%q is no kind of message", m.Kind)
		}
		args, err := json.Marshal(m.Args)
		if err != nil {
			return nil, fmt.Errorf("arguments of %s: %w", m.Kind, err)
		}
		if m.Args == nil {
			args = []byte("{}")
		}
		if m.Dedup == "" {
			m.Dedup = s.sameDay(m.Link, args)
		}
		for _, r := range m.Recipients {
			rows = append(rows, inboxRow{ID: id.New(id.Notice), RecipientID: r, Kind: m.Kind, Args: args, Link: m.Link, Dedup: m.Dedup})
		}
	}
	return rows, nil
}

func (s *Service) sameDay(link string, args []byte) string {
	sum := sha256.Sum256([]byte(link + "\x00" + string(args)))
	return clock.TodayCN(s.clock).String() + " " + hex.EncodeToString(sum[:8])
}

// routes pairs each kind with the channels that it takes and that are there.
func (s *Service) routes() (kinds []string, channels []ChannelName) {
	for kind, names := range outside {
		for _, c := range names {
			if s.channels[c] != nil {
				kinds, channels = append(kinds, kind), append(channels, c)
			}
		}
	}
	return kinds, channels
}
