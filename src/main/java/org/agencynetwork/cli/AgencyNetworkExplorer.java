package org.agencynetwork.cli;

import java.util.ArrayList;
import java.util.List;

import org.springframework.boot.autoconfigure.SpringBootApplication;

import picocli.CommandLine;

/**
 * The program. Arguments of the form {@code --name.of.setting=value} are settings,
 * whatever the subcommand; the rest is the command line.
 */
@SpringBootApplication(scanBasePackages = "org.agencynetwork")
public class AgencyNetworkExplorer {

	public static void main(String[] arguments) {
		int exit = run(arguments);
		if (exit != Serve.GOES_ON) {
			System.exit(exit);
		}
	}

	/**
	 * Runs a command line and gives its exit code: 0 done, 1 something was refused, 2
	 * wrong usage.
	 */
	static int run(String... arguments) {
		List<String> settings = new ArrayList<>();
		List<String> commands = new ArrayList<>();
		for (String argument : arguments) {
			(Settings.isSetting(argument) ? settings : commands).add(argument);
		}
		Program program = new Program(settings);
		return new CommandLine(new Serve(program)).addSubcommand(new ImportPages(program))
			.addSubcommand(new Check(program))
			.addSubcommand(new IdentityCommand(program))
			.setExecutionExceptionHandler(new PlainErrors())
			.execute(commands.toArray(String[]::new));
	}

}
