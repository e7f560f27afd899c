package supervision

const SQLLines = sqlLines
