# imports
