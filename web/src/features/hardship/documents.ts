import { graphql } from '@/gql';

/** How many archives a filter finds. */
export const ArchivesTotalQuery = graphql(`
  query ArchivesTotal($filter: ArchiveFilter) {
    archives(filter: $filter, first: 1) {
      totalCount
    }
  }
`);

export const ArchivesQuery = graphql(`
  query Archives($filter: ArchiveFilter, $order: ArchiveOrder, $first: Int, $offset: Int) {
    archives(filter: $filter, order: $order, first: $first, offset: $offset) {
      edges {
        node {
          id
          number
          headName
          sex
          age
          state
          tier
          flow
          category
          unit {
            id
            fullName
          }
          owner {
            id
            displayName
          }
          idNumber {
            state
            text
          }
          phone {
            state
            text
          }
          missingPapers
          idDoubts
          lacksGuardian
          mainCause
          householdSize
          hasDisability
          isModelWorker
          incomeYear
          rigidYear
          netPerHeadMonth
          bankName
          noticeConsent
          provenance
          lastVisitedOn
          createdAt
          updatedAt
        }
      }
    }
  }
`);

export const ArchiveQueuesQuery = graphql(`
  query ArchiveQueues {
    archiveQueues {
      active
      neverVisited
      unvisitedYear
      unchangedYear
      missingPhone
      missingBank
      expiring
      neverHelped
      outOfStep
      expiringConsents
      missingPapers
      idUnverified
      unowned
      survey
      appraisal
      check
      notice
      approval
      returned
      recheck
      leaving
      watch
      disposal
    }
  }
`);

/** Everything that the detail and the form of one archive show. */
export const ArchiveDetail = graphql(`
  fragment ArchiveDetail on Archive {
    id
    number
    state
    tier
    flow
    category
    unit {
      id
      fullName
    }
    owner {
      id
      displayName
    }
    duties {
      duty
      named
      member {
        id
        displayName
      }
    }
    headName
    idNumber {
      state
      text
    }
    idDoubts
    lacksGuardian
    sex
    age
    phone {
      state
      text
    }
    address {
      state
      text
    }
    nation
    employment
    isModelWorker
    isMigrant
    isSingleParent
    hasDisability
    householdSize
    mainCause
    otherCauses
    causeNote
    health {
      state
      text
    }
    wish
    incomeYear
    rigidYear
    netPerHeadMonth
    bankName
    bankCard {
      state
      text
    }
    bankAccountName
    political
    marriage
    registerType
    registerArea
    postcode
    otherContact {
      state
      text
    }
    healthState {
      state
      text
    }
    disabilityType {
      state
      text
    }
    disabilityCertificate {
      state
      text
    }
    workplace
    unitNature
    enterpriseState
    industry
    workState
    workedSince
    modelWorker
    contractSignedOn
    contractTerm
    membershipProof
    filedNumber
    filedOn
    filedSeenAt
    incomeOwnMonth
    incomeOtherYear
    housing
    housingArea
    medicalInsurance
    canSelfHelp
    isZeroEmployment
    dibaoMonth
    dibaoCertificate {
      state
      text
    }
    bank
    opinions {
      body
      text
      signer
      signedOn
    }
    birthDate
    missing
    fieldSources {
      field
      from
      at
      by
    }
    members {
      id
      name
      relation
      idNumber {
        state
        text
      }
      idDoubts
      sex
      age
      status
      workplace
      health {
        state
        text
      }
      hasDisability
      incomeMonth
      relationCode
      political
      identity
      education
      enrolledYear
      studyYears
      medicalInsurance
      modelWorker
      healthState {
        state
        text
      }
      disabilityType {
        state
        text
      }
      disabilityCertificate {
        state
        text
      }
      birthDate
      fieldSources {
        field
        from
        at
        by
      }
    }
    consents {
      id
      personId
      personName
      purpose
      textVersion
      channel
      signedOn
      validTo
      guardianName
      guardianRelation
      withdrawnAt
    }
    noticeConsent
    provenance
    importedExtra
    lastVisitedOn
    endedOn
    retainUntil
    viewerCan
    version
    createdAt
    updatedAt
  }
`);

export const ArchiveQuery = graphql(`
  query Archive($id: ID!) {
    node(id: $id) {
      __typename
      ... on Archive {
        ...ArchiveDetail
      }
    }
  }
`);

export const ArchiveHistoryQuery = graphql(`
  query ArchiveHistory($id: ID!, $first: Int, $after: String) {
    node(id: $id) {
      __typename
      ... on Archive {
        history(first: $first, after: $after) {
          pageInfo {
            hasNextPage
            endCursor
          }
          edges {
            node {
              id
              at
              actorName
              kind
              version
              reason
              changes {
                field
                before
                after
              }
            }
          }
        }
      }
    }
  }
`);

export const ArchiveVersionsQuery = graphql(`
  query ArchiveVersions($id: ID!) {
    node(id: $id) {
      __typename
      ... on Archive {
        versions {
          version
          at
          actorName
          kind
          reason
        }
      }
    }
  }
`);

export const ArchiveDifferencesQuery = graphql(`
  query ArchiveDifferences($id: ID!, $from: Int!, $to: Int!) {
    node(id: $id) {
      __typename
      ... on Archive {
        differences(from: $from, to: $to) {
          field
          before
          after
        }
      }
    }
  }
`);

export const CreateArchive = graphql(`
  mutation CreateArchive($input: ArchiveInput!) {
    createArchive(input: $input) {
      archive {
        id
      }
      heldElsewhere
    }
  }
`);

export const UpdateArchive = graphql(`
  mutation UpdateArchive($input: UpdateArchiveInput!) {
    updateArchive(input: $input) {
      archive {
        id
      }
    }
  }
`);

export const CancelArchive = graphql(`
  mutation CancelArchive($input: CancelArchiveInput!) {
    cancelArchive(input: $input) {
      archive {
        id
      }
    }
  }
`);

export const GiveConsent = graphql(`
  mutation GiveConsent($input: GiveConsentInput!) {
    giveConsent(input: $input) {
      archive {
        id
      }
    }
  }
`);

export const WithdrawConsent = graphql(`
  mutation WithdrawConsent($input: WithdrawConsentInput!) {
    withdrawConsent(input: $input) {
      archive {
        id
      }
    }
  }
`);

export const OwnerNameQuery = graphql(`
  query OwnerName($id: ID!) {
    node(id: $id) {
      __typename
      ... on Member {
        id
        displayName
      }
    }
  }
`);

export const ArchiveApplicationsQuery = graphql(`
  query ArchiveApplications($id: ID!) {
    applications(filter: { archiveId: $id }, first: 50) {
      edges {
        node {
          id
          number
          item
          state
          asked
          approved
          updatedAt
        }
      }
    }
  }
`);

export const SetArchiveDuties = graphql(`
  mutation SetArchiveDuties($input: SetArchiveDutiesInput!) {
    setArchiveDuties(input: $input) {
      archive {
        id
      }
    }
  }
`);
