// Package errs is the one error type that leaves a capability.
//
// A domain method answers with a code from a closed set (what kind of refusal
// it is), an open dotted reason (which rule refused, also the key of the
// localised message) and, for bad input, the fields concerned. Everything that
// is not an *Error is a defect or an outage: the outer layer shows INTERNAL and
// logs the cause.
package errs

import (
	"errors"
	"fmt"
	"strings"
)

// Code is the closed set of refusals that clients may switch on.
type Code string

// The codes of the public contract; adding one is a change of the API.
const (
	Unauthenticated    Code = "UNAUTHENTICATED"
	Forbidden          Code = "FORBIDDEN"
	NotFound           Code = "NOT_FOUND"
	BadUserInput       Code = "BAD_USER_INPUT"
	Conflict           Code = "CONFLICT"
	FailedPrecondition Code = "FAILED_PRECONDITION"
	RateLimited        Code = "RATE_LIMITED"
	Internal           Code = "INTERNAL"
)

// Args are the named values of a localised message, for instance {"max": 3}.
// They must never carry a sensitive value: they are logged.
type Args map[string]any

// Field is one bad input field. Path is the input path in dots and indexes
// ("members[2].idNumber"), Code the reason of this field alone.
type Field struct {
	Path string
	Code string
	Args Args
}

// Error is a refusal. The zero value is not useful: use New or Invalid.
type Error struct {
	Code   Code
	Reason string
	Args   Args
	Fields []Field
	cause  error
}

// New makes a refusal with a dotted reason such as "org.tenant.suspended".
func New(code Code, reason string, args ...Args) *Error {
	e := &Error{Code: code, Reason: reason}
	for _, a := range args {
		e.Args = a
	}
	return e
}

// Invalid makes a BAD_USER_INPUT that names every bad field at once.
func Invalid(fields ...Field) *Error {
	return &Error{Code: BadUserInput, Reason: "input.invalid", Fields: fields}
}

// Stale is the CONFLICT of a change that was made from an older version than the
// current one.
func Stale(current int) *Error {
	return New(Conflict, "version", Args{"current": current})
}

// Wrap attaches the cause that the log shows and the client never sees.
func (e *Error) Wrap(cause error) *Error {
	c := *e
	c.cause = cause
	return &c
}

func (e *Error) Error() string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s %s", e.Code, e.Reason)
	for _, f := range e.Fields {
		fmt.Fprintf(&b, " %s=%s", f.Path, f.Code)
	}
	if e.cause != nil {
		fmt.Fprintf(&b, ": %v", e.cause)
	}
	return b.String()
}

func (e *Error) Unwrap() error { return e.cause }

// Is makes errors.Is compare code and reason, so that tests may state
// errs.New(errs.Conflict, "org.uscc.taken") as the expected error.
func (e *Error) Is(target error) bool {
	t, ok := target.(*Error)
	return ok && t.Code == e.Code && (t.Reason == "" || t.Reason == e.Reason)
}

// CodeOf is the code of the first *Error in the chain, Internal for any other
// error and "" for nil.
func CodeOf(err error) Code {
	if err == nil {
		return ""
	}
	if e, ok := errors.AsType[*Error](err); ok {
		return e.Code
	}
	return Internal
}

// ReasonOf is the reason of the first *Error in the chain, or "".
func ReasonOf(err error) string {
	if e, ok := errors.AsType[*Error](err); ok {
		return e.Reason
	}
	return ""
}
