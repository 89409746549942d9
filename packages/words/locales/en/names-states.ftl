### What a sentence calls jurisdictions whose name in the data is made for a list. All others are called as the data has them.

name-state_COD = Democratic Republic of the Congo
name-state_COG = Republic of the Congo
name-state_FSM = Federated States of Micronesia
name-state_PSE = State of Palestine
name-state_MAF = Saint Martin
name-state_SXM = Sint Maarten
name-state_VAT = Holy See
name-state_VGB = British Virgin Islands
name-state_VIR = US Virgin Islands
