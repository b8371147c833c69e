"""The rules of households: modes, policy, weeks, end months, who may do what. Pure: knows no clock and no store."""
