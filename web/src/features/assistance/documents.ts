import { graphql } from '@/gql';

/** How many applications a filter finds. */
export const ApplicationsTotalQuery = graphql(`
  query ApplicationsTotal($filter: ApplicationFilter) {
    applications(filter: $filter, first: 1) {
      totalCount
    }
  }
`);

export const ApplicationsQuery = graphql(`
  query Applications($filter: ApplicationFilter, $first: Int, $offset: Int) {
    applications(filter: $filter, first: $first, offset: $offset) {
      edges {
        node {
          id
          number
          item
          state
          urgent
          headName
          category
          asked
          approved
          answerDueOn
          papersDueOn
          papersOverdue
          updatedAt
          unit {
            fullName
          }
        }
      }
    }
  }
`);

export const LimitExplanation = graphql(`
  fragment LimitExplanation on LimitResult {
    asked
    allowed
    within
    level
    missing
    checks {
      ruleId
      documentNo
      subject
      period
      cap
      used
      left
      excluded
      terms {
        kind
        amount
        months
        percentBP
        field
        input
        result
      }
    }
  }
`);

export const ApplicationDetail = graphql(`
  fragment ApplicationDetail on Application {
    id
    number
    item
    origin
    state
    urgent
    archiveId
    archiveNumber
    headName
    category
    personId
    personName
    reason
    asked
    proposed
    approved
    occurredOn
    medical {
      days
      total
      reimbursed
      otherInsurance
      selfPaid
      stays {
        hospital
        admittedOn
        dischargedOn
        days
      }
    }
    illness {
      state
      text
    }
    student {
      school
      level
      academicYear
      yearOfStudy
      tuition
      otherAid
      tuitionLeft
    }
    temporary {
      mishap
      cost
      compensated
      causeCost
    }
    legal {
      dispute
      form
      opponent
      claim
    }
    training {
      course
      provider
      startsOn
      fee
      covered
      feeLeft
    }
    placement {
      wish
      skills
      expected
    }
    goods {
      name
      quantity
      value
    }
    disability {
      kind
      grade
      need
      cost
      covered
      costLeft
    }
    proxy {
      name
      relation
      cause
    }
    missingPapers
    papers {
      id
      kind
      note
      addedAt
      addedByName
      attachment {
        id
        fileName
      }
    }
    wanted
    wantedNote
    answerDueOn
    papersDueOn
    papersOverdue
    limitSubmitted {
      ...LimitExplanation
    }
    limitDecided {
      ...LimitExplanation
    }
    limitPaid {
      ...LimitExplanation
    }
    payee {
      bank
      bankName
      accountName
      bankCard {
        state
        text
      }
    }
    deliveredOn
    payer {
      displayName
    }
    retest {
      since
      income
      spending
      net
      persons
      standard {
        monthly
        documentNo
      }
      filed
      proposed
      changed
    }
    outcomeNote
    history {
      id
      at
      actorName
      step
      state
      note
    }
    viewerCan
    version
    createdAt
    unit {
      fullName
    }
  }
`);

export const ApplicationQuery = graphql(`
  query Application($id: ID!) {
    node(id: $id) {
      __typename
      ... on Application {
        ...ApplicationDetail
      }
    }
  }
`);

export const LimitCheckQuery = graphql(`
  query LimitCheck($id: ID!) {
    limitCheck(applicationId: $id) {
      ...LimitExplanation
    }
  }
`);

export const AidedHouseholdQuery = graphql(`
  query AidedHousehold($id: ID!) {
    node(id: $id) {
      ... on Archive {
        id
        headName
        number
        category
        unit {
          fullName
        }
        members {
          id
          name
          relation
        }
      }
    }
  }
`);

export const DraftApplication = graphql(`
  mutation DraftApplication($input: DraftApplicationInput!) {
    draftApplication(input: $input) {
      application {
        id
      }
    }
  }
`);

export const UpdateApplication = graphql(`
  mutation UpdateApplication($input: UpdateApplicationInput!) {
    updateApplication(input: $input) {
      application {
        id
      }
    }
  }
`);

export const AddApplicationPapers = graphql(`
  mutation AddApplicationPapers($input: AddApplicationPapersInput!) {
    addApplicationPapers(input: $input) {
      application {
        id
      }
    }
  }
`);

export const RemoveApplicationPaper = graphql(`
  mutation RemoveApplicationPaper($input: RemoveApplicationPaperInput!) {
    removeApplicationPaper(input: $input) {
      application {
        id
      }
    }
  }
`);

export const SubmitApplication = graphql(`
  mutation SubmitApplication($input: ApplicationStepInput!) {
    submitApplication(input: $input) {
      application {
        id
      }
    }
  }
`);

export const AcceptApplication = graphql(`
  mutation AcceptApplication($input: ApplicationStepInput!) {
    acceptApplication(input: $input) {
      application {
        id
      }
    }
  }
`);

export const ForwardApplication = graphql(`
  mutation ForwardApplication($input: ForwardApplicationInput!) {
    forwardApplication(input: $input) {
      application {
        id
      }
    }
  }
`);

export const AskForMore = graphql(`
  mutation AskForMore($input: AskForMoreInput!) {
    askForMore(input: $input) {
      application {
        id
      }
    }
  }
`);

export const WithdrawApplication = graphql(`
  mutation WithdrawApplication($input: WithdrawApplicationInput!) {
    withdrawApplication(input: $input) {
      application {
        id
      }
    }
  }
`);

export const LimitRulesQuery = graphql(`
  query LimitRules {
    limitRules {
      id
      areaCode
      source
      category
      item
      subject
      period
      exclusive
      effectiveFrom
      effectiveTo
      documentNo
      version
      terms {
        kind
        amount
        months
        percentBP
        field
      }
      escalations {
        above
        level
      }
    }
  }
`);

export const AdoptLimitExamples = graphql(`
  mutation AdoptLimitExamples($input: AdoptLimitExamplesInput!) {
    adoptLimitExamples(input: $input) {
      limitRules {
        id
      }
    }
  }
`);

export const AddLimitRule = graphql(`
  mutation AddLimitRule($input: LimitRuleInput!) {
    addLimitRule(input: $input) {
      limitRules {
        id
      }
    }
  }
`);

export const EndLimitRule = graphql(`
  mutation EndLimitRule($input: EndLimitRuleInput!) {
    endLimitRule(input: $input) {
      limitRules {
        id
      }
    }
  }
`);

export const PaperLinkQuery = graphql(`
  query PaperLink($id: ID!) {
    node(id: $id) {
      ... on Attachment {
        id
        link {
          url
        }
      }
    }
  }
`);
