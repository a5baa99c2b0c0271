"""The loan book of Apache Fineract, over its REST interface. It is only read.

What is asked and what is answered is taken from the sources of apache/fineract as they were in 2026: the resources
`ClientsApiResource`, `LoansApiResource` and `LoanTransactionsApiResource`, the answers `LoanAccountSummaryData`,
`LoanSummaryData`, `LoanSchedulePeriodData` and `LoanTransactionData`, errors as `ApiGlobalErrorResponse`.
"""
