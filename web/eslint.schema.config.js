import graphql from '@graphql-eslint/eslint-plugin';

// The schema refers only to what exists, and says what each type and root field is for.
export default [
  {
    files: ['**/*.graphqls'],
    languageOptions: {
      parser: graphql.parser,
      parserOptions: { graphQLConfig: { schema: 'graph/schema/*.graphqls' } },
    },
    plugins: { '@graphql-eslint': graphql },
    rules: {
      '@graphql-eslint/known-directives': 'error',
      '@graphql-eslint/known-type-names': 'error',
      '@graphql-eslint/unique-type-names': 'error',
      '@graphql-eslint/unique-field-definition-names': 'error',
      '@graphql-eslint/unique-enum-value-names': 'error',
      '@graphql-eslint/require-description': [
        'error',
        {
          types: true,
          rootField: true,
          // Named after the mutation or list that they belong to, which is described.
          ignoredSelectors: [
            '[type=/^(Input)?ObjectTypeDefinition$/i][name.value=/(Input|Filter|Payload|Edge|Connection)$/]',
          ],
        },
      ],
    },
  },
];
