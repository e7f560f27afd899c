package meanstest

import (
	"fmt"
	"sync"
	"unicode/utf8"

	"github.com/google/cel-go/cel"

	"github.com/nuanxin/nuanxin/internal/errs"
)

// Bounds of a local rule: an expression that a person can read is far below them, and
// one that would keep a server busy is far above.
const (
	maxExpressionCost = 10_000
	maxExpressionNest = 32
)

// Variable is what an expression of a local rule may use. Amounts are fen.
type Variable struct {
	Name string
	Type string // as CEL writes it
}

const (
	intType  = "int"
	boolType = "bool"
	textType = "string"
	listType = "list(string)"
)

// Variables lists what expressions may use, in the order in which screens show it.
var Variables = []*Variable{
	{"net", intType}, {"income", intType}, {"spending", intType}, {"cause_cost", intType},
	{"persons", intType}, {"line", intType},
	{"has_disability", boolType}, {"is_single_parent", boolType}, {"is_migrant", boolType},
	{"is_model_worker", boolType}, {"main_cause", textType}, {"causes", listType},
}

var celTypes = map[string]*cel.Type{
	intType: cel.IntType, boolType: cel.BoolType, textType: cel.StringType, listType: cel.ListType(cel.StringType),
}

// environment is the language of local rules: the variables and the standard
// functions, nothing that reads a clock or anything else from outside.
var environment = sync.OnceValues(func() (*cel.Env, error) {
	options := []cel.EnvOption{
		cel.ParserExpressionSizeLimit(maxExpression), cel.ParserRecursionLimit(maxExpressionNest),
	}
	for _, v := range Variables {
		options = append(options, cel.Variable(v.Name, celTypes[v.Type]))
	}
	return cel.NewEnv(options...)
})

// ExpressionProblem is why a text is no rule, at a place counted from 1; line 0 is
// the text as a whole.
type ExpressionProblem struct {
	Line    int
	Column  int
	Message string // of the compiler, in English
}

func (p *ExpressionProblem) args() errs.Args {
	return errs.Args{"line": p.Line, "column": p.Column, "message": p.Message}
}

// compile makes a rule out of an expression; the problem says why it is none.
func compile(expression string) (cel.Program, *ExpressionProblem) {
	env, err := environment()
	if err != nil {
		return nil, &ExpressionProblem{Message: err.Error()}
	}
	if n := utf8.RuneCountInString(expression); n > maxExpression {
		return nil, &ExpressionProblem{Message: fmt.Sprintf("longer than %d characters", maxExpression)}
	}
	ast, issues := env.Compile(expression)
	if issues.Err() != nil {
		first := issues.Errors()[0]
		return nil, &ExpressionProblem{Line: first.Location.Line(), Column: first.Location.Column() + 1, Message: first.Message}
	}
	if ast.OutputType() != cel.BoolType {
		return nil, &ExpressionProblem{Message: fmt.Sprintf("answers %s, not bool", ast.OutputType())}
	}
	program, err := env.Program(ast, cel.CostLimit(maxExpressionCost), cel.EvalOptions(cel.OptOptimize))
	if err != nil {
		return nil, &ExpressionProblem{Message: err.Error()}
	}
	return program, nil
}

// holds evaluates a rule. An error is arithmetic beyond 64 bits, a division by zero
// or a rule that costs too much.
func holds(program cel.Program, vars map[string]any) (bool, error) {
	out, _, err := program.Eval(vars)
	if err != nil {
		return false, err
	}
	yes, ok := out.Value().(bool)
	if !ok {
		return false, fmt.Errorf("rule answers %T", out.Value())
	}
	return yes, nil
}
