import { graphql } from '@/gql';

export const DibaoStandardsQuery = graphql(`
  query DibaoStandards {
    dibaoStandards {
      id
      areaCode
      residence
      monthly
      effectiveFrom
      effectiveTo
      documentNo
      ownerName
      version
    }
  }
`);

export const SaveDibaoStandard = graphql(`
  mutation SaveDibaoStandard($input: SaveDibaoStandardInput!) {
    saveDibaoStandard(input: $input) {
      standard {
        id
      }
    }
  }
`);

export const MeansRulesQuery = graphql(`
  query MeansRules {
    meansRules {
      number
      effectiveFrom
      note
      savedByName
      savedAt
      ownerName
      parameters {
        operator
        deepBP
        relativeBP
        accidentBP
        minimumWage
        workingAge {
          from
          men
          women
        }
        incomes {
          kind
          counted
          documentNo
        }
        spendings {
          kind
          counted
          documentNo
        }
        exclusions {
          code
          title
          documentNo
          exceptions
        }
        localRules {
          code
          title
          category
          expression
          documentNo
        }
      }
    }
    meansVariables {
      name
      type
    }
  }
`);

export const SaveMeansRules = graphql(`
  mutation SaveMeansRules($input: SaveMeansRulesInput!) {
    saveMeansRules(input: $input) {
      rules {
        number
      }
    }
  }
`);

export const CheckMeansExpressionQuery = graphql(`
  query CheckMeansExpression($expression: String!) {
    checkMeansExpression(expression: $expression) {
      problem {
        line
        column
        message
      }
    }
  }
`);

export const MeansTrialParts = graphql(`
  fragment MeansTrialParts on MeansTrial {
    id
    state
    rulesNo
    rulesOwnerName
    total
    createdByName
    createdAt
    finishedAt
    result {
      tried
      noFigures
      noStandard
      changed
      categories {
        category
        filed
        before
        after
        entered
        left
        budget
      }
      moves {
        from
        to
        households
      }
      budget
    }
  }
`);

export const MeansTrialsQuery = graphql(`
  query MeansTrials {
    meansTrials {
      ...MeansTrialParts
    }
  }
`);

export const StartMeansTrial = graphql(`
  mutation StartMeansTrial($input: StartMeansTrialInput!) {
    startMeansTrial(input: $input) {
      trial {
        id
      }
    }
  }
`);

export const TrialHouseholdsQuery = graphql(`
  query TrialHouseholds($id: ID!) {
    node(id: $id) {
      __typename
      ... on MeansTrial {
        affected {
          archiveId
          number
          headName
          unitName
          was
          becomes
        }
      }
    }
  }
`);
