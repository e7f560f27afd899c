import { graphql } from '@/gql';

export const MeansPaperParts = graphql(`
  fragment MeansPaperParts on MeansPaper {
    attachmentId
    fileName
    sha256
  }
`);

export const MeansExplanationParts = graphql(`
  fragment MeansExplanationParts on MeansExplanation {
    incomes {
      personId
      kind
      amount
      months
      total
      counted
      documentNo
      evidence {
        ...MeansPaperParts
      }
    }
    labour {
      personId
      standing
      age
      months
      monthly
      total
      note
      evidence {
        ...MeansPaperParts
      }
    }
    spendings {
      personId
      kind
      amount
      months
      total
      counted
      ofCause
      documentNo
      evidence {
        ...MeansPaperParts
      }
    }
    income
    spending
    net
    causeCost
    persons
    standard {
      areaCode
      residence
      monthly
      effectiveFrom
      documentNo
    }
    operator
    rulesNo
    checks {
      category
      rule {
        code
        title
        expression
      }
      multipleBP
      left
      right
      satisfied
      failure
    }
    exclusions {
      code
      title
      documentNo
      exception
      note
      harmless
      evidence {
        ...MeansPaperParts
      }
    }
    satisfied
    excluded
    proposed
  }
`);

export const MeansTestParts = graphql(`
  fragment MeansTestParts on MeansTest {
    sheet {
      version
      areaCode
      residence
      incomes {
        personId
        kind
        amount
        months
        note
        evidenceIds
      }
      spendings {
        personId
        kind
        amount
        months
        ofCause
        note
        evidenceIds
      }
      findings {
        code
        exception
        note
        evidenceIds
      }
      exemptions {
        personId
        note
        evidenceIds
      }
      updatedByName
      updatedAt
    }
    explanation {
      ...MeansExplanationParts
    }
    assessments {
      id
      archiveVersion
      sheetVersion
      explanation {
        ...MeansExplanationParts
      }
      madeByName
      madeAt
      confirmation {
        category
        reason
        archiveVersion
        byName
        at
      }
    }
    current
    exclusions {
      code
      title
      exceptions
    }
    viewerCan
  }
`);

export const MeansTestQuery = graphql(`
  query MeansTest($archiveId: ID!) {
    meansTest(archiveId: $archiveId) {
      ...MeansTestParts
    }
  }
`);

export const PreviewMeansTestQuery = graphql(`
  query PreviewMeansTest($input: MeansLinesInput!) {
    previewMeansTest(input: $input) {
      ...MeansExplanationParts
    }
  }
`);

export const SaveMeansLines = graphql(`
  mutation SaveMeansLines($input: SaveMeansLinesInput!) {
    saveMeansLines(input: $input) {
      test {
        ...MeansTestParts
      }
    }
  }
`);

export const AssessArchive = graphql(`
  mutation AssessArchive($input: AssessArchiveInput!) {
    assessArchive(input: $input) {
      test {
        current
      }
    }
  }
`);

export const ConfirmAssessment = graphql(`
  mutation ConfirmAssessment($input: ConfirmAssessmentInput!) {
    confirmAssessment(input: $input) {
      archive {
        id
      }
    }
  }
`);
